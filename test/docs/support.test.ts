import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { javasFor } from "../../src/extract/java/madeFor.js";
import { minorOf } from "../../src/extract/flink/version.js";
import { rewriting } from "./markdown.js";
import { root } from "./pages.js";

/** `docs/support.md` is what `npm run versions` and `npm run mirror` wrote down of what they ran, and nothing else. */

interface Upgrade {
  readonly upgrade: string;
  readonly backend: string;
  readonly restored?: string;
  readonly said?: string;
  readonly worth?: string;
  readonly because?: string;
}
interface ByJava {
  readonly java: number;
  readonly classes: number;
  /** Digest of what the manifest says of the job, whatever the Java. */
  readonly facts?: string;
  readonly because?: string;
}
interface Results {
  readonly upgrades?: readonly Upgrade[];
  readonly javas?: readonly ByJava[];
}
/** Of each sample job and Flink, how its manifest stood beside a savepoint of the same JAR. */
type Mirror = Readonly<
  Record<string, Readonly<Record<string, { readonly differences?: readonly unknown[]; readonly broken?: string }>>>
>;

const read = <T>(file: string, otherwise: T): T =>
  existsSync(join(root, file)) ? (JSON.parse(readFileSync(join(root, file), "utf8")) as T) : otherwise;

const flinks = read<{ supported: readonly string[]; tried: readonly string[] }>("test/versions/flinks.json", {
  supported: [],
  tried: [],
});
const resultsOf = (flink: string): Results => read<Results>(`test/versions/results/${flink}.json`, {});
const mirror = read<Mirror>("test/mirror/results.json", {});

const untested = "*untested*";

function restores(flink: string): string {
  const { upgrades = [] } = resultsOf(flink);
  const held = upgrades.filter(({ worth }) => worth !== undefined);
  if (held.length === 0) {
    const judged = upgrades.filter(({ said }) => said !== undefined).length;
    return judged === 0 ? untested : `${judged} judged, none restored`;
  }
  return `${held.filter(({ worth }) => worth === "agrees").length} of ${held.length}`;
}

function javas(flink: string): string {
  const { javas: rows = [] } = resultsOf(flink);
  const good = [...new Set(rows.filter(({ facts }) => facts !== undefined).map(({ java }) => java))];
  return good.length === 0
    ? untested
    : good.map((java) => (javasFor(flink).includes(java) ? `${java}` : `(${java})`)).join(", ");
}

/** The mirror may be run on another patch of the minor. */
function mirrored(flink: string): string {
  const runs = Object.entries(mirror).flatMap(([job, byFlink]) =>
    Object.entries(byFlink)
      .filter(([version]) => minorOf(version) === minorOf(flink))
      .map(([version, { differences, broken }]) => ({
        job,
        version,
        same: broken === undefined && differences?.length === 0,
      })),
  );
  if (runs.length === 0) return untested;
  const versions = [...new Set(runs.map(({ version }) => version))].filter((version) => version !== flink);
  return `${runs.filter(({ same }) => same).length} of ${runs.length}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}

const table = (versions: readonly string[]): readonly string[] => [
  "| Flink | verdicts that a restore bore out | Java | sample jobs that a savepoint bore out |",
  "| --- | --- | --- | --- |",
  ...versions.map((flink) => `| ${flink} | ${restores(flink)} | ${javas(flink)} | ${mirrored(flink)} |`),
];

function disagreements(): readonly string[] {
  const rows = [...flinks.tried, ...flinks.supported].flatMap((flink) =>
    (resultsOf(flink).upgrades ?? [])
      .filter(({ worth, because }) => (worth !== undefined && worth !== "agrees") || because !== undefined)
      .map(
        ({ upgrade, backend, restored = "not run", said = "nothing", because }) =>
          `* ${flink}, ${backend}, \`${upgrade}\`: a restore showed ${restored}, the verdict was ${said}${because === undefined ? "" : ` (${because})`}.`,
      ),
  );
  return rows.length === 0 ? ["None."] : rows;
}

const page = [
  "# What is supported",
  "",
  "Made by `npm run docs` of what `npm run versions` and `npm run mirror` ran and wrote down; do not edit. What was not run is called untested.",
  "",
  "One extractor JAR serves all of them. Each Flink stands here in the newest patch of which Maven Central has the client, the runtime and RocksDB's state backend. A patch that a repository does",
  "not have whole (the planner and the file connector of some are missing) is replaced by the newest whole one of its minor; that is printed, and what it shows counts as weaker evidence.",
  "",
  "## Flink",
  "",
  ...table(flinks.supported),
  "",
  "*Verdicts*: upgrades of [docs/agreement.md](agreement.md), compiled for that Flink, really restored there on the HashMap and the RocksDB backend, and the verdict of the released program on the",
  "same JARs, trial included. Flink 1.20.3 and 2.2.0 are the ones that all upgrades of that page were restored on. *Java*: feature versions on which one job's manifest is the same; in brackets those",
  "that this Flink was not made for. *Sample jobs*: manifests held against a savepoint of the same JAR, in [docs/mirror.md](mirror.md).",
  "",
  "## Works where tried",
  "",
  "Jobs compiled for a later Flink were extracted and judged with these, trial on both backends included; none was restored there.",
  "",
  ...table(flinks.tried),
  "",
  "## Where a restore showed something else",
  "",
  ...disagreements(),
  "",
  "## Java",
  "",
  "The extractor runs on Java 11 and later. It takes the Java that is set for the step (`JAVA_HOME`, else the `PATH`) if the job's Flink is made for it and it can load the job's classes; otherwise one",
  "of the `JAVA_HOME_<n>_X64` of a hosted runner, in the order below; otherwise the first that can load the classes. What was chosen is printed with the reason where it is not the first that was found.",
  "`--java` decides alone. Where every Java is too old for the job's classes, the check ends with status 2 and says which one is needed.",
  "",
  "| Flink | made for Java |",
  "| --- | --- |",
  ...[...flinks.tried, ...flinks.supported].map((flink) => `| ${minorOf(flink)} | ${javasFor(flink).join(", ")} |`),
  "",
].join("\n");

const file = join(root, "docs/support.md");

test("docs/support.md is what was written down of what was run", () => {
  if (rewriting) writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test.each(flinks.supported)("on Flink %s every Java gives the same facts of one JAR", (flink) => {
  const { javas: rows = [] } = resultsOf(flink);
  // The JAR itself is another one for each release that it is compiled for, and its bytecode may be.
  const ofOne = rows.filter(({ classes, facts }) => classes === 11 && facts !== undefined);
  expect(new Set(ofOne.map(({ facts }) => facts)).size).toBeLessThanOrEqual(1);
});
