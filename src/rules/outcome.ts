/** What a real restore would do; see the glossary in docs/architecture.md. */
export const outcomes = ["refuses", "fails-later", "misreads", "loses", "unknown", "migrates", "compatible"] as const;
export type Outcome = (typeof outcomes)[number];

/** The order of `outcomes` is what would happen first, so the job's outcome is the first that any finding has. */
export const firstToHappen = (all: readonly Outcome[]): Outcome =>
  outcomes.find((outcome) => all.includes(outcome)) ?? "compatible";

/** Findings are listed by silence: a loud failure is the cheap one. */
export const bySilence: readonly Outcome[] = [
  "misreads",
  "loses",
  "fails-later",
  "refuses",
  "unknown",
  "migrates",
  "compatible",
];

/** `flink`: Flink's own code said so. `rule`: a documented rule on facts. `heuristic`: a guess that says so. */
export type Evidence = "flink" | "rule" | "heuristic";

/** The circumstances of one restore. */
export interface RestorePath {
  readonly restoreFrom: "canonical-savepoint";
  readonly claimMode: "no-claim";
  readonly stateBackend: "hashmap" | "rocksdb";
  readonly allowNonRestoredState: boolean;
}

export interface PathOutcome extends RestorePath {
  readonly outcome: Outcome;
}
