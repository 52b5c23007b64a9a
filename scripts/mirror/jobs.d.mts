export interface SampleJob {
  readonly name: string;
  readonly topic: string;
}
export const mirrorHome: string;
export const mirroredVersions: readonly string[];
export function sampleJobs(only?: string): readonly SampleJob[];
export function appliesTo(job: SampleJob, flink: string): boolean;
export function jobDigest(job: SampleJob, flink: string): string;
export function compareVersions(one: string, other: string): number;
