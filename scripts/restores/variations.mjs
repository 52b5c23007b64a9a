import { readFileSync } from "node:fs";
import { join } from "node:path";
import { backends, home } from "./pairs.mjs";

/**
 * Other circumstances of a restore than those of a pair's own recordings (canonical savepoint, one state backend, the pair's own flag).
 * `snapshot`: what the deployed job ends with. `backendChanged`: it ran on the other state backend. `allowed`: state without an operator is allowed.
 */
const variations = {
  allowed: { allowed: true },
  "native-savepoint": { snapshot: "native-savepoint" },
  "aligned-checkpoint": { snapshot: "aligned-checkpoint" },
  "unaligned-checkpoint": { snapshot: "unaligned-checkpoint" },
  "backend-changed": { backendChanged: true },
  "native-savepoint-backend-changed": { snapshot: "native-savepoint", backendChanged: true },
  "aligned-checkpoint-backend-changed": { snapshot: "aligned-checkpoint", backendChanged: true },
};
export const variationNames = Object.keys(variations);

/** The variation of that name; that of no name is none. */
export function variation(name) {
  if (name === undefined) return {};
  if (!variationNames.includes(name))
    throw new Error(`${name} is no variation; there are ${variationNames.join(", ")}.`);
  return { name, ...variations[name] };
}

/** Which pairs are restored in which variation: `test/restores/variations.json`. */
export const variedPairs = () => JSON.parse(readFileSync(join(home, "variations.json"), "utf8"));

/** What a variation changes in one entry of a plan. */
export function varied(entry, { snapshot, backendChanged, allowed }) {
  const other = backends.find((backend) => backend !== entry.backend);
  return {
    ...entry,
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(backendChanged ? { beforeConfiguration: { ...entry.beforeConfiguration, "state.backend.type": other } } : {}),
    ...(allowed ? { allowNonRestoredState: true } : {}),
  };
}
