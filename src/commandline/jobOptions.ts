import { type Command, Option } from "commander";
import type { JobOptions, Side } from "../extract/options.js";
import { another, countUpTo, pair, type Pairs, word } from "./values.js";

/** Parallelism has this ceiling in Flink. */
const mostSubtasks = 32_768;

interface JobFlag {
  readonly name: string;
  readonly value: string;
  readonly help: string;
  readonly parse?: (text: string, before: never) => unknown;
}

/** What can be said about a job; each exists a second time as `--baseline-...`, for where the two sides differ. */
const flags: readonly JobFlag[] = [
  { name: "flink-version", value: "<version>", help: "Flink to run the job's main() with, for instance 1.20.3" },
  { name: "flink-home", value: "<dir>", help: "directory of a Flink distribution to use instead" },
  {
    name: "java",
    value: "<dir>",
    help: "Java home, 11 or later (otherwise JAVA_HOME, the PATH or a JAVA_HOME_<n>_X64, by job and Flink)",
  },
  {
    name: "classpath",
    value: "<path>",
    help: "JAR or directory that the cluster has beside Flink (repeat)",
    parse: another,
  },
  { name: "main-class", value: "<class>", help: "class that starts the job, where the JAR does not say" },
  {
    name: "sql",
    value: "<job.sql>",
    help: "script of SQL in the place of main(), with the JAR's classes if there is one",
  },
  { name: "arg", value: "<argument>", help: "argument of main() (repeat)", parse: another },
  {
    name: "env",
    value: "<name=value>",
    help: "environment variable for main(), which inherits none (repeat)",
    parse: pair,
  },
  {
    name: "network",
    value: "<main|none>",
    help: "what main() may reach; nothing may once it is over (default: main)",
    parse: word(["main", "none"] as const, []),
  },
  { name: "flink-conf", value: "<key=value>", help: "Flink configuration of the cluster (repeat)", parse: pair },
  {
    name: "declared",
    value: "<states.jsonl>",
    help: "states that your tests recorded, for operators that cannot be seen whole (repeat)",
    parse: another,
  },
  {
    name: "sample-inputs",
    value: "<inputs.json>",
    help: "records that really come, for key selectors and operators, in the place of made-up ones",
  },
  { name: "parallelism", value: "<n>", help: "default parallelism of the deployment", parse: countUpTo(mostSubtasks) },
  {
    name: "state-backend",
    value: "<backend>",
    help: "hashmap or rocksdb (not known: both are judged)",
    parse: word(["hashmap", "rocksdb"] as const, ["forst"]),
  },
];

export function addJobOptions(command: Command, sides: "one" | "both"): void {
  for (const flag of flags) command.addOption(optionFor(flag, `--${flag.name}`, flag.help));
  if (sides === "one") return;
  for (const flag of flags)
    command.addOption(optionFor(flag, `--baseline-${flag.name}`, `the same for the baseline alone`).hideHelp());
}

function optionFor({ value, parse }: JobFlag, name: string, help: string): Option {
  const option = new Option(`${name} ${value}`, help);
  return parse ? option.argParser<unknown>((text, before) => parse(text, before as never)) : option;
}

/** Whether an option is given once for each of its values. By camel-case name, of either side. */
export const isRepeated = (key: string): boolean =>
  flags.some(
    ({ name, parse }) => (parse === another || parse === pair) && camel(name, key.startsWith("baseline")) === key,
  );

const camel = (name: string, baseline: boolean): string =>
  (baseline ? `baseline-${name}` : name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Option values as commander hands them over, by camel-case name. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What holds for one side. A `--baseline-...` option takes the place of the common one; of variables and configuration only the names
 * that it gives, so that the rest need not be repeated.
 */
export function jobOptions(values: Values, side: Side): JobOptions {
  const own = (name: string): unknown => (side === "baseline" ? values[`baseline${capital(name)}`] : undefined);
  const text = <N extends keyof JobOptions>(key: N): Partial<Pick<JobOptions, N>> => {
    const value = own(key) ?? values[key];
    return (value === undefined ? {} : { [key]: value }) as Partial<Pick<JobOptions, N>>;
  };
  const list = (name: string): readonly string[] => (own(name) ?? values[name] ?? []) as readonly string[];
  const pairs = (name: string): Pairs => ({
    ...(values[name] as Pairs | undefined),
    ...(own(name) as Pairs | undefined),
  });
  return {
    ...text("flinkVersion"),
    ...text("flinkHome"),
    ...text("java"),
    ...text("mainClass"),
    ...text("sql"),
    ...text("sampleInputs"),
    ...text("parallelism"),
    ...text("network"),
    ...text("stateBackend"),
    classpath: list("classpath"),
    arguments: list("arg"),
    environment: pairs("env"),
    configuration: pairs("flinkConf"),
    ...(list("declared").length > 0 && { declared: list("declared") }),
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
