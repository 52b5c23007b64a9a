import type { ChangeKind, Changes } from "./change.js";

/** Takes one change; the caller knows the pipeline. */
export type Report = <K extends ChangeKind>(kind: K, facts: Changes[K]) => void;
