import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { oneLine, saidBy, systemCode, UsageError } from "../errors.js";

/** Where one job version comes from. */
export interface Source {
  readonly kind: "jar" | "sql" | "manifest";
  readonly path: string;
}

/** What has to be run to be known: a JAR, or a script of SQL. */
export interface Runnable {
  readonly kind: "jar" | "sql";
  readonly path: string;
}

/** A source that is no manifest. */
export function runnable({ kind, path }: Source): Runnable {
  if (kind === "manifest") throw new Error("a manifest cannot be run");
  return { kind, path };
}

/** Sources that the design knows and this version does not: named, so that nobody takes them for a file that is missing. */
const notYet = ["release", "deployment", "maven", "artifact", "registry"];

const withScheme = /^([a-z][a-z-]+):(?!\\)/;
const zip = 0x504b0304;
const emptyZip = 0x504b0506;
const savepoint = 0x4960672d;

/** `role` is how a sentence names it: "the baseline". What a file is, its first bytes say and not its name. */
export async function sourceOf(text: string, role: string): Promise<Source> {
  const name = `${role} ${oneLine(text)}`;
  const scheme = withScheme.exec(text)?.[1];
  if (scheme !== undefined && notYet.includes(scheme)) {
    throw new UsageError(
      `${name}: sources of the kind "${scheme}:" cannot be used yet. Give the path of a job JAR or of a manifest.`,
    );
  }
  if (scheme === "branch")
    throw new UsageError(
      `${name}: only a baseline is recorded on a branch. Give the path of a job JAR or of a manifest.`,
    );
  const found = await stat(text).catch((thrown: unknown) => {
    const reason = systemCode(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${saidBy(thrown)})`;
    throw new UsageError(`${name} ${reason}. Give the path of a job JAR or of a manifest.`, [], { cause: thrown });
  });
  if (found.isDirectory()) {
    const held = await stat(`${text}/_metadata`).catch(() => undefined);
    throw held
      ? savepointNotYet(name)
      : new UsageError(`${name} is a directory. Give the path of a job JAR or of a manifest.`);
  }
  if (!found.isFile()) throw new UsageError(`${name} is not a file. Give the path of a job JAR or of a manifest.`);
  const start = await firstBytes(text, name);
  const magic = start.length >= 4 ? start.readUInt32BE(0) : 0;
  if (basename(text) === "_metadata" || magic === savepoint) throw savepointNotYet(name);
  const isJar = magic === zip || magic === emptyZip;
  const instead = isJar ? undefined : (byEnding.find(([ending]) => text.endsWith(ending))?.[1] ?? compiledPlan(start));
  if (instead !== undefined) throw new UsageError(`${name} ${instead}`);
  // Whoever judges files as data names them so; a JAR in the place of one would be executed with what that run may do.
  if (isJar && text.endsWith(".json"))
    throw new UsageError(
      `${name} is a JAR under the name of a manifest, so it was not executed. Give the job's JAR under a name that ends in .jar, or a manifest made of it with extract.`,
    );
  if (isJar) return { kind: "jar", path: text };
  if (text.endsWith(".sql")) return { kind: "sql", path: text };
  if (/^(\uFEFF)?\s*\{/.test(start.toString("utf8")) || text.endsWith(".json")) return { kind: "manifest", path: text };
  throw new UsageError(
    `${name} is neither a JAR nor a manifest. Give the JAR that is deployed to Flink, a script under a name that ends in .sql, or a manifest made of it with extract.`,
  );
}

/** What is a Flink job and has no main() that could be run here: what cannot be seen of it, and what can be done. */
const byEnding: readonly (readonly [ending: string, sentence: string])[] = [
  [
    ".py",
    "is a job of PyFlink, whose operators ask for their state in Python processes that only a cluster starts: neither its state nor its functions can be seen. What runs as SQL can be checked from a script of the same statements.",
  ],
];

/** As `COMPILE PLAN` writes it. */
const compiledPlan = (start: Buffer): string | undefined =>
  /^(\uFEFF)?\s*\{\s*"flinkVersion"/.test(start.toString("utf8"))
    ? "is a compiled plan, which tells the steps of a query and their uids, and not the states that these keep, nor the tables and functions that it leads to. Give the JAR whose main() executes the plan."
    : undefined;

async function firstBytes(path: string, name: string): Promise<Buffer> {
  const file = await open(path, "r").catch((thrown: unknown) => {
    throw new UsageError(`${name} cannot be read (${saidBy(thrown)}). Mend its permissions.`, [], { cause: thrown });
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const savepointNotYet = (name: string): UsageError =>
  new UsageError(
    `${name} is a savepoint, which cannot be read yet. Give the JAR of the deployed job, or a manifest made of it with extract.`,
  );
