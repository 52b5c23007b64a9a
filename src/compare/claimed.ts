import type { Changes, Pair } from "./change.js";
import type { Claim } from "./handed-over.js";
import type { Report } from "./report.js";

/** That an operator does not ask for states which another one wanted, and did not get, is no news beside that. */
export function besides(claims: readonly Claim[], pair: Pair, report: Report): Report {
  const wanted = claims
    .filter(({ before, settled }) => settled && before === pair.before)
    .flatMap(({ loser }) => loser.states.map(({ name }) => name));
  return (kind, facts) => {
    if (kind !== "state-removed" || !wanted.includes((facts as Changes["state-removed"]).state.name))
      report(kind, facts);
  };
}
