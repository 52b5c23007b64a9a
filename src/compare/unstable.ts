import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { Changes, UnstableOperator } from "./change.js";
import type { Identities } from "./identity.js";

/** Whether the operator has another id at each start: what it has today says nothing about the deployment. */
export const isUnstable = (operator: Operator): boolean => operator.unstable?.includes("id") === true;

/** What two extractions of the candidate told differently and a restore hangs on. One root cause mostly moves many ids: one change. */
export function unstableIdentities(
  after: Pipeline,
  { kept, strangers, reidentified }: Identities,
): readonly Changes["identity-unstable"][] {
  const before = new Map([...kept, ...strangers, ...reidentified].map((pair) => [pair.after, pair.before]));
  const hit = (what: "id" | "states") =>
    after.operators
      .filter((operator) => operator.unstable?.includes(what) === true)
      .map((operator) => {
        const old = before.get(operator);
        return { after: operator, ...(old !== undefined && { before: old }) };
      })
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return (["id", "states"] as const).map((what) => ({ what, hit: hit(what) })).filter((one) => one.hit.length > 0);
}

const keyOf = ({ before, after }: UnstableOperator): string => before?.id ?? after.id;
