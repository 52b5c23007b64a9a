import type { Manifest } from "../manifest/manifest.js";
import type { Target } from "./target.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which commit, ref, release and environment this is, as far as the build server says so: what a report names when it compares. What
 * the manifest says itself stands. No run and no time, so that recording the same version again changes nothing.
 */
export function withOrigin(manifest: Manifest, target: Target, environment: Environment): Manifest {
  const ref = environment["GITHUB_REF"];
  const tag = ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : undefined;
  const release = target.kind === "release" ? target.tag : tag;
  const origin = {
    commit: environment["GITHUB_SHA"],
    ref,
    release,
    environment: target.kind === "branch" ? target.place.environment : undefined,
  };
  const known = Object.entries(origin).filter(
    ([, value]) => value !== undefined && value !== "" && value.length <= longest,
  );
  return { ...manifest, job: { ...(Object.fromEntries(known) as Partial<Manifest["job"]>), ...manifest.job } };
}

/** Longer ones are no names of anything; the schema would refuse the manifest because of them. */
const longest = 500;
