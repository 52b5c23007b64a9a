import type { Held } from "./compare.mjs";

/** `job`: digest of the sample job. Either `broken`, the reason why nothing could be compared, or all the rest. */
export interface Result extends Partial<Held> {
  readonly job: string;
  readonly jdk?: string;
  readonly broken?: string;
}
export type Results = Readonly<Record<string, Readonly<Record<string, Result>>>>;

export const resultsFile: string;
export function readResults(file: string): Results;
export function mayBeIncomplete(): Readonly<Record<string, string>>;
export function faults(job: string, result: Result): readonly string[];
export function shrink(results: Results): void;
