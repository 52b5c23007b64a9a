import { saidBy } from "../../errors.js";
import type { Manifest } from "../../manifest/manifest.js";
import type { Failure } from "../extractor/protocol.js";
import type { Side } from "../options.js";

/**
 * Modules that a cluster has in `lib` or inside flink-dist, and that jobs therefore do not bundle. They are added when a job turns out to
 * need one, and not before: each is one more thing that a repository might not have for a patch.
 */
const modules: Readonly<Record<string, readonly string[]>> = {
  "flink-connector-base": ["org.apache.flink.connector.base."],
  "flink-connector-files": ["org.apache.flink.connector.file."],
  "flink-table-planner": ["org.apache.flink.table."],
  "flink-cep": ["org.apache.flink.cep."],
  // The library of Scala comes along.
  "flink-streaming-scala": ["org.apache.flink.api.scala.", "org.apache.flink.streaming.api.scala.", "scala."],
  "log4j-core": ["org.apache.logging.log4j.", "org.apache.log4j."],
  "log4j-1.2-api": ["org.apache.log4j."],
  "flink-json": ["org.apache.flink.formats.json."],
  "flink-csv": ["org.apache.flink.formats.csv."],
  "flink-statebackend-rocksdb": [
    "org.apache.flink.contrib.streaming.state.",
    "org.apache.flink.state.rocksdb.",
    "org.rocksdb.",
  ],
};

/** What a query names in its options, and the module whose factory a cluster finds under that name: no class is missed by name there. */
const identifiers: Readonly<Record<string, string>> = {
  filesystem: "flink-connector-files",
  json: "flink-json",
  csv: "flink-csv",
};

/**
 * `FileSystem`: Flink names the plugins for a scheme, the one that can also write for a `FileSink` first. A job on such files asks for their
 * file system as soon as its graph is built.
 */
const noFileSystem =
  /Could not find a file system implementation for scheme '[^']{1,50}'\. The scheme is directly supported by Flink through the following plugin\(?s?\)?: (flink-[a-z0-9-]+-fs-[a-z0-9-]+)/;

/** Modules of Flink that hold the classes or factories for want of which a job failed; none for a job that failed of something else. */
export function modulesLacking(failure: Failure): readonly string[] {
  const noFactory = failure.chain.flatMap(
    (link) => /Could not find any factory for identifier '([\w.-]+)'/.exec(link)?.[1] ?? [],
  );
  const plugins = failure.chain.flatMap((link) => noFileSystem.exec(link)?.[1] ?? []);
  const missing = [...failure.missing.classes, ...failure.chain.flatMap(missedIn)];
  const ofLib = Object.keys(modules).filter(
    (module) =>
      holds(module, missing) ||
      [...noFactory, ...(failure.missing.tables ?? [])].some((identifier) => identifiers[identifier] === module),
  );
  return [...ofLib, ...new Set(plugins)];
}

/**
 * The same of operators that could not be started for want of a class: a library's reader may ask for one of Flink's that no class of the
 * job's does.
 */
export const modulesLackingIn = ({ pipelines }: Manifest): readonly string[] => {
  const because = pipelines.flatMap(({ operators }) => operators.flatMap((one) => one.incompleteBecause ?? []));
  const missing = because.flatMap(missedIn);
  return missing.length === 0 ? [] : Object.keys(modules).filter((module) => holds(module, missing));
};

const missedIn = (text: string): readonly string[] =>
  /(?:ClassNotFoundException|NoClassDefFoundError): ([\w./$]+)/.exec(text)?.slice(1) ?? [];

const holds = (module: string, classes: readonly string[]): boolean =>
  classes.some((name) => modules[module]?.some((start) => name.replaceAll("/", ".").startsWith(start)));

/** Modules to add, by side. */
export type Lacking = ReadonlyMap<Side, readonly string[]>;

/** Thrown to start again with more of Flink on the class path. */
export class LacksModules extends Error {
  readonly lacking: Lacking;
  /** Whether the job was read all the same, and only not all of its operators started. */
  readonly optional: boolean;

  constructor(lacking: Lacking, optional: boolean) {
    super(`modules of Flink are missing: ${[...lacking.values()].flat().join(", ")}`);
    this.lacking = lacking;
    this.optional = optional;
  }
}

/** Modules that are known of: to have on the class path, and to do without, because they could not be had. */
export interface More {
  readonly wanted: Lacking;
  readonly declined: Lacking;
}

/** Makes `attempt` with what turned out to be lacking, until it lacks nothing that it was not given before. */
export async function completing<T>(say: (sentence: string) => void, attempt: (more: More) => Promise<T>): Promise<T> {
  const wanted = new Map<Side, readonly string[]>();
  const declined = new Map<Side, readonly string[]>();
  let optional: Lacking = new Map();
  for (;;) {
    try {
      return await attempt({ wanted, declined });
    } catch (thrown) {
      if (thrown instanceof LacksModules) {
        for (const [side, modules] of thrown.lacking) {
          say(`the ${side} needs ${modules.join(" and ")}, which a cluster has beside it: starting again with it`);
          wanted.set(side, [...(wanted.get(side) ?? []), ...modules].sort());
        }
        optional = thrown.optional ? thrown.lacking : new Map();
        continue;
      }
      if (optional.size === 0) throw thrown;
      // What was only to show more must not cost what was seen before.
      for (const [side, modules] of optional) {
        say(`going on without ${modules.join(" and ")} for the ${side}: ${saidBy(thrown)}`);
        wanted.set(
          side,
          (wanted.get(side) ?? []).filter((module) => !modules.includes(module)),
        );
        declined.set(side, [...(declined.get(side) ?? []), ...modules]);
      }
      optional = new Map();
    }
  }
}
