/** A path as it makes sense on another machine: without the folders that this runner has for the checkout and for the files of a run. */
export function elsewhere(
  path: string,
  { RUNNER_TEMP, GITHUB_WORKSPACE }: NodeJS.ProcessEnv,
): { readonly path: string; readonly ofRun: boolean } {
  const inTemp = below(path, RUNNER_TEMP);
  // A folder that the step before this one made for itself has a name that nobody else will have.
  if (inTemp !== undefined) return { path: inTemp.replace(/^flink-upgrade-check-\w{6}\//, ""), ofRun: true };
  return { path: below(path, GITHUB_WORKSPACE) ?? path, ofRun: false };
}

const below = (path: string, place: string | undefined): string | undefined => {
  const root = (place ?? "").replace(/\/+$/, "");
  return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
};
