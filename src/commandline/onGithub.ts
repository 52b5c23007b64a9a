import type { ReadBranch } from "../baseline/branch.js";
import type { GitHub } from "../github/github.js";

/** GitHub, as the environment names it; undefined where no repository is named. Loaded only when it is wanted. */
export async function githubOf(environment: NodeJS.ProcessEnv): Promise<GitHub | undefined> {
  const { readContext } = await import("../github/readEvent.js");
  const context = readContext(environment);
  if (!context) return undefined;
  const { openGitHub } = await import("../github/open.js");
  return openGitHub({ context, token: environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || "" });
}

/** Reads files of branches there; undefined where no repository is named. */
export const branchReader = (environment: NodeJS.ProcessEnv): ReadBranch | undefined => {
  if (!environment["GITHUB_REPOSITORY"]) return undefined;
  return async (branch, path) => {
    const github = await githubOf(environment);
    if (github) return github.readFileFromBranch(branch, path);
    return { state: "degraded", because: "GITHUB_REPOSITORY is not of the form owner/name.", remedy: "Mend it." };
  };
};
