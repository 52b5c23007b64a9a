import type { SampleTree } from "../manifest/manifest.js";
import type { Answer } from "../manifest/rehearsal.js";
import type { MovedTrial, TrialBackend } from "../manifest/trial.js";
import { canonicalText } from "../manifest/canonical.js";
import type { Answers } from "./answers.js";
import type { Pair } from "./change.js";
import { placed } from "./rehearsal-ends.js";
import { emitting, same } from "./rehearsal-played.js";

/** What an operator does otherwise on another state backend than on the one that the deployed job runs on. */
export interface BackendLeft {
  readonly from: TrialBackend;
  readonly to: TrialBackend;
  /** `throws`: it fails there; `empty`: all that differs is what it says without any state; `other`: anything else. */
  readonly as: "throws" | "empty" | "other";
  /** A record with what it leads to on both; absent where the records cannot be told. */
  readonly example?: { readonly record: SampleTree; readonly there: Answer; readonly here: Answer };
}

/** Undefined where it does the same, for all that was seen. */
export function backendLeft({ before }: Pair, { trials }: Answers): BackendLeft | undefined {
  const moved = trials.find((trial) => trial.moved !== undefined)?.moved;
  if (moved === undefined) return undefined;
  const differing = [...moved.own.keys()].filter((at) => differs(moved.own[at], moved.restored[at]));
  const [at] = differing;
  if (at === undefined) return undefined;
  const played = [before.rehearsalInPlace, before.rehearsal].find((one) => one?.answers.length === moved.own.length);
  const record = played?.records[at % played.records.length];
  const [there, here] = [moved.own[at], moved.restored[at]].map((answer) => answer && valuesOnly(answer));
  return {
    from: moved.from,
    to: moved.to,
    as: kindOf(moved, differing),
    ...(record && there && here && { example: { record: record.tree, there, here } }),
  };
}

/** What comes in another order only is the same: nobody is promised in which order a map is gone through. What fails there need not do so here. */
function differs(there: Answer | undefined, here: Answer | undefined): boolean {
  if (there === undefined || here === undefined || there.threw !== undefined) return false;
  return here.threw !== undefined || inAnyOrder(there) !== inAnyOrder(here);
}

/** The words of all that is emitted: a text that joins what a map holds has them in another order. */
const inAnyOrder = ({ emitted = [] }: Answer): string =>
  canonicalText({ emitted })
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(" ");

/** Without the id of the operator that a value comes to. */
const valuesOnly = emitting((values) => values.map((value) => placed(value)?.value ?? value));

function kindOf({ restored, first }: MovedTrial, differing: readonly number[]): BackendLeft["as"] {
  if (differing.some((at) => restored[at]?.threw !== undefined)) return "throws";
  return differing.every((at) => same(restored[at], first[at])) ? "empty" : "other";
}
