/**
 * `npm run shared-classes`: writes `extractor/shared-classes.txt`, the names of Java's, Flink's and our classes and lambdas that extractions and trials load.
 * A list that has aged costs speed and nothing else, so it is made anew when somebody likes to, and not by a build.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExample, jars } from "./demo/build.mjs";
import { buildJars, jarOf } from "./restores/jars.mjs";
import { flinkVersions, pairs } from "./restores/pairs.mjs";
import { root } from "./run.mjs";

const temporary = mkdtempSync(join(tmpdir(), "shared-classes-"));
const kinds = [
  "value-serializer-migrates*",
  "kryo-type-changed",
  "state-kind-changed*",
  "operator-state-*",
  "window-changed",
  // What a planner needs for most queries; it takes most of their time.
  "nothing-changed--query-aliases",
  "nothing-changed--query-changelog-to-data-stream",
  "nothing-changed--query-over-rows",
  "nothing-changed--query-top-more",
  "query-changed--join-key",
  "query-changed--tumble-size",
];
const platform =
  /^(java|javax|jdk|sun|com\/sun|scala|org\/(apache|slf4j|objenesis|xerial|snakeyaml)|com\/(esotericsoftware|twitter)|io\/github\/flinkupgradecheck)\//;
try {
  await buildExample();
  const chosen = pairs(kinds.join(",")).filter(
    ({ flink, from }) => from === undefined && flink.length === flinkVersions.length,
  );
  buildJars(chosen, flinkVersions);
  const runs = [
    ["1.20.3", jars.deployed, jars.changed],
    ...flinkVersions.flatMap((flink) =>
      chosen.map((pair) => [flink, jarOf(pair, "before", flink), jarOf(pair, "after", flink)]),
    ),
  ];
  // What loads the others works only where there is an archive, and those runs have none.
  const names = new Set(["io/github/flinkupgradecheck/extractor/agent/SharedClasses"]);
  for (const name of runs.flatMap((run, index) => loadedBy(index, ...run))) names.add(name);
  writeFileSync(join(root, "extractor/shared-classes.txt"), `${[...names].sort().join("\n")}\n`);
  process.stderr.write(`${names.size} classes and lambdas of ${runs.length} trials.\n`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function loadedBy(index, flink, before, after) {
  const list = join(temporary, `${index}.classes`);
  const command = ["check", "--baseline", before, "--candidate", after, "--flink-version", flink, "--format", "json"];
  // The names of those that came out of an archive would be missing.
  const options = ["--env", `JAVA_TOOL_OPTIONS=-XX:DumpLoadedClassList=${list} -Xshare:off`];
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/index.js"), ...command, ...options], {
    encoding: "utf8",
  });
  if (status === 2) throw new Error(stderr);
  // A JVM that ends while it writes leaves half a line; one such line and no archive is written at all.
  return readFileSync(list, "utf8").split("\n").slice(0, -1).filter(isShared);
}

/**
 * Classes of Java, of what Flink brings along and the extractor's, lambdas between them, and the shapes of calls that lambdas are made of; not the jobs' own, or what a
 * JVM makes up for itself while it runs.
 */
function isShared(line) {
  if (line.startsWith("@lambda-form-invoker ")) return true;
  if (line.startsWith("@lambda-proxy ")) {
    const mentioned = line.match(/[a-z]\w*(\/[\w$]+)+/g) ?? [];
    return [line.split(" ")[1], ...mentioned].every((name) => platform.test(name));
  }
  return platform.test(line) && !/\$Proxy|Lambda\$|LambdaForm\$|\/Generated|[ :]/.test(line);
}
