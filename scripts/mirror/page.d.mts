import type { SampleJob } from "./jobs.mjs";
import type { Results } from "./results.mjs";

export const pageFile: string;
export function page(jobs: readonly SampleJob[], results: Results): string;
