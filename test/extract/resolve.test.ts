import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { flinkCache } from "../../src/extract/flink/cache.js";
import { dataStreamModules, plannerModules } from "../../src/extract/flink/modules.js";
import { plugin } from "../../src/extract/flink/maven.js";
import { resolveFlink } from "../../src/extract/flink/resolve.js";
import type { Step } from "../../src/extract/progress.js";
import { type Modules, mavenRepository, type Repository } from "../support/mavenRepository.js";

/** The real Maven with nothing at hand, against repositories on loopback that have more or less of a made-up Flink. */

let directory: string;
let repository: Repository;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "resolve-test-"));
  // The loopback repository hands on what this machine's Maven has of itself, and on a new machine that has to be fetched first.
  execFileSync("mvn", ["-B", "-q", "-ntp", `${plugin}:help`], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
  });
}, 300_000);
afterEach(() => repository.close());
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const parts = Array.from({ length: 12 }, (_, index) => `flink-part-${index}`);
const whole: Modules = {
  "flink-clients": ["flink-runtime", ...parts],
  "flink-runtime": [],
  "flink-table-planner_2.12": ["flink-clients"],
  ...Object.fromEntries(parts.map((part) => [part, []])),
};
const { "flink-table-planner_2.12": _planner, ...withoutPlanner } = whole;
const { "flink-runtime": _runtime, ...withoutRuntime } = whole;

let count = 0;
async function resolve(
  version: string,
  flinks: Readonly<Record<string, Modules>>,
  { modules = dataStreamModules, ...sent }: { modules?: readonly string[]; broken?: RegExp; delay?: number } = {},
) {
  repository = await mavenRepository(flinks, directory, sent);
  const [said, steps]: [string[], Step[]] = [[], []];
  const environment = { ...repository.environment, FLINK_UPGRADE_CHECK_CACHE: join(directory, `cache-${count++}`) };
  const flink = await resolveFlink(version, {
    modules,
    cache: flinkCache(environment),
    offline: false,
    environment,
    debug: false,
    say: (sentence) => said.push(sentence),
    step: (step) => steps.push(step),
  });
  return { flink, said, steps, names: flink.jars.map((jar) => jar.name) };
}

test("a cold Flink is downloaded several files at a time, and how far it has come is told", async () => {
  const { names, steps, said } = await resolve("1.20.3", { "1.20.3": whole }, { delay: 300 });
  expect(names).toHaveLength(14);
  expect(names).not.toContain("flink-table-planner_2.12-1.20.3.jar");
  expect(repository.asked.filter((path) => path.includes("table-planner"))).toEqual([]);
  expect(repository.most()).toBeGreaterThanOrEqual(6);
  const ours = steps.filter(({ who }) => who === "Flink 1.20.3");
  expect(ours.at(-1)).toMatchObject({ phase: "download", done: ours.at(-1)?.total });
  expect(ours.at(-1)?.total).toBeGreaterThanOrEqual(14);
  expect(ours.map(({ done }) => done)).toEqual(ours.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(said).toEqual(["resolving Flink 1.20.3 with Maven"]);
}, 120_000);

test("what has other bytes than its checksum says is not taken", async () => {
  const broken = /flink-runtime-1\.20\.3\.jar$/;
  await expect(resolve("1.20.3", { "1.20.3": whole }, { broken })).rejects.toThrow(
    /^Flink 1\.20\.3 could not be resolved: .*flink-runtime.*Checksum validation failed.*\. Mend the connection .* --flink-home\.$/s,
  );
}, 120_000);

test.each<[string, Readonly<Record<string, Modules>>, readonly string[], string]>([
  [
    "lacks the planner, of the next patch too",
    { "1.20.1": whole, "1.20.2": withoutPlanner, "1.20.3": withoutPlanner },
    [...dataStreamModules, ...plannerModules],
    "1.20.1",
  ],
  [
    "lacks something of the newest patches",
    { "1.20.1": whole, "1.20.4": withoutRuntime, "1.20.5": withoutRuntime },
    dataStreamModules,
    "1.20.1",
  ],
])(
  "where the repository %s, the newest whole patch of the minor stands in",
  async (_, flinks, modules, version) => {
    const { flink, said } = await resolve("1.20.3", { ...flinks, "1.19.3": whole, "1.21.0": whole }, { modules });
    expect(flink).toMatchObject({ version, wanted: "1.20.3" });
    expect(flink.jars.every(({ name }) => name.endsWith(`-${version}.jar`))).toBe(true);
    expect(said.at(-1)).toBe(
      `Flink 1.20.3 is not used because the repository does not have it whole: Flink ${version} stands in, and what it shows is weaker evidence`,
    );
  },
  180_000,
);

test("where the repository has no whole patch of the minor, that is said with what lacks", async () => {
  await expect(resolve("1.20.3", { "1.20.3": withoutRuntime, "1.19.3": whole })).rejects.toThrow(
    /^Flink 1\.20\.3 could not be resolved, nor any other 1\.20: .*flink-runtime.* Correct --flink-version/s,
  );
}, 120_000);
