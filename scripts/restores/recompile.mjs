import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack, planOf } from "./jars.mjs";
import { filesUnder } from "./pairs.mjs";

/** Ways to make a job's JAR anew that change nothing about the job. `edit` changes each source; `options` are the compiler's. */
const ways = {
  comment: { edit: (text) => `// A line on top, and two more.\n\n\n${text}` },
  "g-none": { options: ["-g:none"] },
  "g-all": { options: ["-g", "-parameters"] },
  lambda: { edit: withLambda },
};

/** In front of everything else in each class that a file is named after: whatever the compiler numbers comes later by some. */
function withLambda(text, name) {
  const head = new RegExp(`\\b(class|enum|record) ${name}\\b[^{]*\\{`);
  const [found] = head.exec(text) ?? [];
  // An enum begins with its constants, a record has no fields of its own choice that are not static: both take a nested class.
  return found === undefined || found.includes("enum ") ? text : text.replace(head, `${found}\n${unrelated}`);
}
const unrelated = `  static final class Unrelated {
    static final java.util.function.Supplier<String> ONE = () -> "one";
  }
  static String unrelated(java.util.List<String> given) {
    Runnable nothing = () -> {};
    nothing.run();
    return given.stream().map(one -> one + "!").findFirst().orElseGet(() -> "none");
  }
`;

/** Deployed jobs that are others at each start, with the rules that say so. */
export const restless = {
  "key-hash-changed--enum-hashed-by-identity": ["key-hash-unstable"],
  "key-hash-unstable": ["key-hash-unstable"],
  "key-hash-unstable--mended": ["key-hash-unstable"],
  "nondeterministic-identity": ["nondeterministic-identity"],
  "nondeterministic-identity--made-fixed": ["nondeterministic-identity"],
  "nondeterministic-identity--name-of-a-state": ["nondeterministic-identity", "state-renamed"],
};

/** Other Javas of this machine, by feature version: those of FLINK_UPGRADE_CHECK_JDKS (`:` between them), else of /usr/lib/jvm. */
export function otherJdks() {
  const usual = "/usr/lib/jvm";
  const homes =
    process.env.FLINK_UPGRADE_CHECK_JDKS?.split(":") ??
    (existsSync(usual) ? readdirSync(usual).map((name) => join(usual, name)) : []);
  const own = ownFeature();
  const found = new Map();
  for (const home of homes) {
    const feature = featureOf(home);
    if (feature !== undefined && feature !== own) found.set(feature, home);
  }
  return [...found].sort().map(([feature, home]) => ({ feature, home }));
}

/** Feature version of the Java that runs when nothing is said. */
export const ownFeature = () => featureOf(process.env.JAVA_HOME) ?? "17";

function featureOf(home) {
  const file = join(home ?? "", "release");
  if (home === undefined || !existsSync(file)) return undefined;
  return /JAVA_VERSION="(?:1\.)?(\d+)/.exec(readFileSync(file, "utf8"))?.[1];
}

/** The names of all ways, and of those by another JDK. */
export const wayNames = () => [...Object.keys(ways), ...otherJdks().map(({ feature }) => `jdk-${feature}`)];

/** Home of the Java that a way is about; undefined for this one. */
export const jdkOf = (way) => otherJdks().find(({ feature }) => `jdk-${feature}` === way)?.home;

/** A runtime without a compiler runs what this one compiled. */
const compilerOf = (home) =>
  home !== undefined && existsSync(join(home, "bin", "javac")) ? join(home, "bin", "java") : "java";

/** Packs the deployed side of a pair anew into `directory`; the path of the JAR. */
export function recompiled(pair, flink, way, directory) {
  const { edit = (text) => text, options = [] } = ways[way] ?? {};
  const plan = planOf(pair, "before", flink);
  const [sources, shared] = [plan.sources, plan.shared].map((from, at) =>
    copied(from, join(directory, `${way}-${at}`), edit),
  );
  const jar = join(directory, `${way}.jar`);
  pack([{ ...plan, sources, shared, options, jar }], flink, compilerOf(jdkOf(way)), plan.modules);
  return jar;
}

function copied(from, to, edit) {
  cpSync(from, to, { recursive: true });
  for (const file of filesUnder(to, ".java")) {
    const name = /(\w+)\.java$/.exec(file)?.[1];
    writeFileSync(file, edit(readFileSync(file, "utf8"), name));
  }
  return to;
}
