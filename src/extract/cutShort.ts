import { UsageError } from "../errors.js";
import type { Manifest } from "../manifest/manifest.js";
import type { Side } from "./options.js";

/**
 * A `main()` that threw or hung after its pipelines may have had more of them. Where the other side has more, what is missing could not
 * be told from what was removed, and the check would pass for want of it. After as many pipelines as the other side has, it is harmless:
 * behind `execute()` a streaming job's `main()` does what in production is never reached.
 */
export function assertNoPipelineCutOff(manifests: { readonly [S in Side]: Manifest }, cutShort: readonly Side[]): void {
  for (const side of cutShort) {
    const other = side === "baseline" ? "candidate" : "baseline";
    const [has, wanted] = [manifests[side].pipelines.length, manifests[other].pipelines.length];
    if (has >= wanted) continue;
    throw new UsageError(
      `main() of the ${side} threw or hung after ${has} of ${wanted} pipelines that the ${other} has, so what became of the rest cannot be told. ` +
        "Run it as it is deployed, with what it asks for.",
    );
  }
}
