import type { Side } from "../options.js";

/** What the extractor is asked and what it answers; `extractor/PROTOCOL.md` holds for both halves. */
export interface Request {
  readonly protocol: 1;
  readonly jobs: readonly JobRequest[];
  readonly trial?: TrialRequest;
  readonly exercise: boolean;
  readonly deadlines: { readonly mainSeconds: number; readonly operatorSeconds: number };
  readonly userOutput: string;
  readonly temporaryDirectory: string;
  readonly progress: string;
  readonly response: string;
}

export interface JobRequest {
  readonly side: Side;
  /** Absent: there is a script alone. */
  readonly jar?: string;
  /** Script of SQL in the place of the JAR's `main()`. */
  readonly sql?: string;
  readonly classpath: readonly string[];
  readonly mainClass?: string;
  readonly arguments: readonly string[];
  readonly configuration: Readonly<Record<string, string>>;
  readonly parallelism?: number;
  /** Absent: `main`. */
  readonly network?: "main" | "none";
  /** Recordings of states that tests have seen. */
  readonly declared?: readonly string[];
  /** Records of the team's for the inputs of operators. */
  readonly sampleInputs?: string;
  /** Where the facts go. */
  readonly manifest: string;
}

export interface TrialRequest {
  /** Absent: the baseline job of this request. */
  readonly baselineManifest?: string;
  readonly stateBackends: readonly string[];
  /** JARs with RocksDB's classes; absent: not at hand, unless Flink's class path has them. */
  readonly rocksdb?: readonly string[];
  readonly output: string;
}

export interface Response {
  readonly extractor: string;
  readonly flink: string;
  readonly jobs: readonly JobResponse[];
  readonly trial?: { readonly status: "made" | "failed"; readonly message?: string; readonly lacks: readonly string[] };
}

export interface JobResponse {
  readonly side: Side;
  readonly notes: readonly string[];
  /** `main()` threw or hung after its pipelines: there might have been more of them. */
  readonly cutShort: boolean;
  /** Absent: the facts were written. */
  readonly failure?: Failure;
}

export interface Failure {
  /** A kind of `PROTOCOL.md`, or one that this version does not know. */
  readonly kind: string;
  readonly message: string;
  readonly exception?: string;
  readonly chain: readonly string[];
  /** Innermost frame of the user's code. */
  readonly frame?: string;
  /** Main classes that were found. */
  readonly candidates: readonly string[];
  readonly missing: Missing;
}

/** What `main()` asked for and did not find, by name; never a value. */
export interface Missing {
  /** Keys of `--key value`. */
  readonly arguments?: readonly string[];
  readonly environment: readonly string[];
  readonly properties: readonly string[];
  readonly files: readonly string[];
  readonly classes: readonly string[];
  /** By the names that a class loader was asked for. */
  readonly resources?: readonly string[];
  /** Interfaces that nothing on the class path provides. */
  readonly services?: readonly string[];
  /** Connectors, formats and catalogs of SQL, by identifier. */
  readonly tables?: readonly string[];
  /** `name` or `name:port`: looked up or connected to without success. */
  readonly hosts?: readonly string[];
  /** `<kind> <name>` -> frame of the team's code that asked first. */
  readonly where?: Readonly<Record<string, string>>;
  /** `<kind> <name>` of what was asked for with a default. */
  readonly defaulted?: readonly string[];
  /** `<kind> <name>` of what the code names, and `main()` did not come to ask for. */
  readonly further?: readonly string[];
}
