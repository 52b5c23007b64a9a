import { oneLine } from "../../errors.js";
import { artifactOf } from "./artifacts.js";
import type { Missing } from "./protocol.js";

/** A line to paste: an option, or where none can help what to see to, and who asked for it. */
export interface Need {
  readonly option: string;
  readonly note?: string;
}

type Kind = Exclude<keyof Missing, "where" | "defaulted" | "further">;

/**
 * Everything that was asked for and missed, what nobody gave a default first, quoted for a shell. Names come out of the job's code, so
 * they are strangers' text.
 */
export function needs(missing: Missing): readonly Need[] {
  const all = kinds.flatMap((kind) =>
    (missing[kind] ?? []).flatMap((name) => {
      const option = lines[kind](name);
      return option === undefined ? [] : [{ option, ...noted(missing, kind, name) }];
    }),
  );
  const properties = propertiesIn(missing);
  const everything = [...all, ...(properties ? [properties] : [])];
  const optional = ({ note = "" }: Need): boolean => note.startsWith(hasDefault) || note.startsWith(notYet);
  return [...everything.filter((need) => !optional(need)), ...everything.filter(optional)];
}

/** Whether something was missed that no default stood in for. */
export const needsAnything = (missing: Missing): boolean =>
  allKinds.some((kind) => (missing[kind] ?? []).some((name) => !isDefaulted(missing, kind, name)));

const hasDefault = "has a default";
const notYet = "its code asks for it too";

/** Knobs of JCommander, Jackson and Typesafe's configuration, wherever a JAR has moved these: nobody's job waits for them. */
const ofLibraries = /^(?:jcommander\.debug|config\.trace|.*\.BufferRecyclers\.\w+)$/;

/** A property has no option of its own: every JVM reads them from this variable. */
function propertiesIn(missing: Missing): Need | undefined {
  const properties = missing.properties.filter((name) => !ofLibraries.test(name));
  if (properties.length === 0) return undefined;
  const option = `--env JAVA_TOOL_OPTIONS=${quoted(properties.map((name) => `-D${name}=...`).join(" "))}`;
  const all = properties.every((name) => isDefaulted(missing, "properties", name));
  const places = new Set(
    properties.flatMap((name) =>
      missing.where?.[`properties ${name}`] === undefined ? [] : [placeOf(missing, "properties", name)],
    ),
  );
  const note = [...(all ? [hasDefault] : []), ...places].slice(0, 4).join("; ");
  return { option, ...(note !== "" && { note }) };
}

function noted(missing: Missing, kind: Kind, name: string): { readonly note?: string } {
  const further = missing.further?.includes(`${kind} ${name}`) === true ? notYet : "";
  const parts = [isDefaulted(missing, kind, name) ? hasDefault : further, placeOf(missing, kind, name)];
  const note = parts.filter((part) => part !== "").join("; ");
  return note === "" ? {} : { note };
}

const isDefaulted = (missing: Missing, kind: Kind, name: string): boolean =>
  missing.defaulted?.includes(`${kind} ${name}`) === true;

const placeOf = (missing: Missing, kind: Kind, name: string): string =>
  oneLine(missing.where?.[`${kind} ${name}`] ?? "", 200);

const lines: Readonly<Record<Kind, (name: string) => string | undefined>> = {
  arguments: (name) => `--arg ${quoted(`--${name}`)} --arg ...`,
  environment: (name) => `--env ${quoted(name)}=...`,
  properties: () => undefined,
  files: (name) => `--arg ...   (or put the file ${quoted(name)} in its place)`,
  resources: (name) => `--classpath ...   (with the resource ${quoted(name)})`,
  classes: (name) =>
    isOfSql(name) ? undefined : `${classFrom(name)}   (with the class ${quoted(name)}${ofArtifact(name)})`,
  services: (name) => `--classpath ...   (with a class that provides ${quoted(name)})`,
  tables: (name) => `--classpath ...   (with the table factory ${quoted(name)}, the JAR that the cluster has for it)`,
  hosts: (name) => `(run it where ${quoted(name)} can be reached, or let main() do without)`,
};

const allKinds = Object.keys(lines) as readonly Kind[];
const kinds = allKinds.filter((kind) => kind !== "properties");

/** Whether a class comes with the Table API that a cluster has. */
export const isOfSql = (name: string): boolean =>
  name.startsWith("org.apache.flink.table.") && artifactOf(name) === undefined;

function ofArtifact(name: string): string {
  const artifact = artifactOf(name);
  return artifact === undefined ? "" : `, which is in ${artifact}`;
}

/** A class of Flink's API that is not there was there in the Flink that the JAR was built for. */
const classFrom = (name: string): string =>
  /^org\.apache\.flink\.(api|core|runtime|streaming|util)\./.test(name) ? "--flink-version ..." : "--classpath ...";

export function quoted(text: string): string {
  const plain = oneLine(text, 200);
  return /^[\w./:@%+,=$-]+$/.test(plain) && !plain.includes("$") ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
