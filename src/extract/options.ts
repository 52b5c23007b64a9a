/** What the user said about one side, `--env`, `--baseline-env` and so on; absent is not the same as empty. */
export interface JobOptions {
  readonly flinkVersion?: string;
  readonly flinkHome?: string;
  readonly java?: string;
  /** Directories and JARs beside the job's own, in class-path order. */
  readonly classpath: readonly string[];
  readonly mainClass?: string;
  /** Script of SQL in the place of `main()`, with the JAR's classes. */
  readonly sql?: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Flink configuration of the cluster. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly parallelism?: number;
  readonly stateBackend?: StateBackend;
  /** Recordings of states that tests have seen registered. */
  readonly declared?: readonly string[];
  /** Records of the team's, for key selectors and operators. */
  readonly sampleInputs?: string;
  /** What `main()` may reach; absent: whatever this machine can. */
  readonly network?: "main" | "none";
}

export type StateBackend = "hashmap" | "rocksdb";

export type Side = "baseline" | "candidate";

/** One job JAR, or a script of SQL without one, and what was said about it. */
export interface JobInput {
  readonly side: Side;
  readonly kind: "jar" | "sql";
  readonly path: string;
  readonly options: JobOptions;
}

/** What holds for a whole run. */
export interface RunOptions {
  readonly offline: boolean;
  readonly debug: boolean;
  /** Seconds that `main()` may take. */
  readonly mainDeadline: number;
  /** Whether a few made-up records go through keyed operators, so that states show which are asked for late. */
  readonly exercise: boolean;
  /** Whether the JAR is extracted a second time; absent: where what the first one gave looks random. */
  readonly probe?: boolean;
  readonly environment: NodeJS.ProcessEnv;
}
