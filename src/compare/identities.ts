import type { Pipeline } from "../manifest/manifest.js";
import { causeOf } from "./cause.js";
import type { Pair } from "./change.js";
import { perhapsAmong, perhapsUnmoved } from "./elsewhere.js";
import type { Identities } from "./identity.js";
import { isOfQuery, movedQueries } from "./queries.js";
import type { Report } from "./report.js";
import { byEdit } from "./uid-edits.js";
import { isUnstable } from "./unstable.js";

/** Operators that are found by another id, that are gone, that are new, and that get what others saved. */
export function compareIdentities(before: Pipeline, after: Pipeline, identities: Identities, report: Report): void {
  for (const pair of identities.bridged) report("uid-hash-bridges", pair);
  for (const shadow of identities.shadows) report("uid-hash-shadows", shadow);
  for (const claim of identities.claims) report("uid-hash-shared", claim);
  const automatic = ({ before: old, after: now }: Pair): boolean => old.uid === undefined && now.uid === undefined;
  const reidentified = identities.reidentified.filter(({ after: now }) => !isUnstable(now));
  const moved = reidentified.filter(automatic);
  // Nobody made the operators of a query one by one, so that nobody is told of them one by one.
  const gone = identities.removed.filter((operator) => operator.uid === undefined && isOfQuery(operator));
  const replanned = movedQueries(
    moved.filter((pair) => isOfQuery(pair.before)),
    gone,
    before.operators,
    after.operators,
  );
  if (replanned !== undefined) report("query-plan-changed", replanned);
  for (const operator of identities.removed)
    if (replanned === undefined || !gone.includes(operator))
      report("operator-removed", {
        before: operator,
        perhapsThere: perhapsAmong([operator], after.operators).length > 0,
      });
  for (const operator of identities.added) report("operator-added", { after: operator });
  const contested = (pair: Pair): boolean => isContested(pair, after);
  for (const received of [...identities.swapped, identities.robbed.filter((pair) => !contested(pair))].filter(
    (group) => group.length > 0 && !group.some(contested),
  ))
    report("identities-swapped", {
      received,
      by: received.some(({ before: old }) => old.uid !== undefined) ? "uid" : "automatic",
      newcomers: received
        .filter((pair) => identities.replacing.includes(pair.after) && !identities.replaced.includes(pair.before))
        .map((pair) => pair.after),
    });
  const others = moved.filter((pair) => replanned === undefined || !isOfQuery(pair.before));
  if (others.length > 0)
    report("automatic-ids-moved", {
      moved: others,
      perhapsUnmoved: perhapsUnmoved(others, after.operators),
      cause: causeOf(before, after, identities),
    });
  for (const one of byEdit(reidentified.filter((pair) => !automatic(pair)))) {
    report(
      one.before.uid === undefined ? "uid-added" : one.after.uid === undefined ? "uid-removed" : "uid-changed",
      one,
    );
  }
}

/** A uid that two operators carry is nobody's until that is mended: who would receive its state, and by which keys, is not settled. */
export const isContested = ({ after: now }: Pair, pipeline: Pipeline): boolean =>
  now.uid !== undefined && now.uid === pipeline.refused?.uid;
