import { oneLine, UsageError } from "../errors.js";
import { type Written, written } from "../extract/assemble.js";
import type { Manifest } from "../manifest/manifest.js";

/** One folder for each job and environment on a branch that holds nothing else. */
export interface BranchPlace {
  readonly branch: string;
  readonly job: string;
  readonly environment: string;
}

/** What is asked for a file on a branch. `undefined`: there is no such branch, or no such file on it. */
export type ReadBranch = (branch: string, path: string) => Promise<BranchAnswer>;

export type BranchAnswer =
  | { readonly state: "done"; readonly value: string | undefined }
  | { readonly state: "degraded"; readonly because: string; readonly remedy: string };

/** `missing` is no fault: nobody has recorded a baseline there yet. Both sentences are whole. */
export type Recorded =
  | { readonly state: "found"; readonly manifest: Written<Manifest> }
  | { readonly state: "missing"; readonly message: string };

const scheme = "branch:";
/** One name of a path and of a branch that Git takes, and that no shell, path or URL reads as something else. */
const name = /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\.)$/;

export const isBranch = (text: string): boolean => text.startsWith(scheme);

/** `branch:<name>[/<job>[/<environment>]]` */
export function branchPlace(text: string): BranchPlace {
  const names = text.slice(scheme.length).split("/");
  const [branch, job = "job", environment = "production"] = names;
  if (branch === undefined || names.length > 3 || !names.every((one) => name.test(one))) {
    throw new UsageError(
      `${oneLine(text)} names no place on a branch. Write branch:NAME, branch:NAME/JOB or branch:NAME/JOB/ENVIRONMENT, ` +
        "each of letters, digits, dots, hyphens and underscores.",
    );
  }
  return { branch, job, environment };
}

/** Without a job and an environment it is the only job of the repository, as it runs in production. */
export const manifestPath = ({ job, environment }: BranchPlace): string => `${job}/${environment}/manifest.json`;

/** The manifest that was recorded. What lies there is held against the schema like any file. */
export async function readRecorded(text: string, role: string, read: ReadBranch): Promise<Recorded> {
  const place = branchPlace(text);
  const path = manifestPath(place);
  const answer = await read(place.branch, path);
  if (answer.state === "degraded")
    throw new UsageError(`${role} ${text} cannot be read. ${answer.because} ${answer.remedy}`);
  if (answer.value === undefined) {
    return {
      state: "missing",
      message:
        `Nothing is recorded at ${path} on the branch ${place.branch}. ` +
        `Record the deployed version: flink-upgrade-check record JOB.jar --to ${text}`,
    };
  }
  const { parseManifest } = await import("../manifest/parse.js");
  const parsed = parseManifest(answer.value);
  if (parsed.ok) return { state: "found", manifest: written(parsed.value) };
  throw new UsageError(
    `${role} ${text} cannot be used: ${oneLine(parsed.problem.message)}. Record the deployed version anew.`,
  );
}
