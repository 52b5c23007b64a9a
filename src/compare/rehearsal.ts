import type { Operator } from "../manifest/manifest.js";
import type { OperatorTrial, TrialBackend } from "../manifest/trial.js";
import type { Answers } from "./answers.js";
import type { Pair } from "./change.js";
import { compareFeeds } from "./feeds.js";
import { atKnownEnds, readingInPlace } from "./rehearsal-ends.js";
import { type RehearsalReading, same } from "./rehearsal-played.js";
import { isAsDeployed, readingOf, saysMore } from "./rehearsal-readings.js";
import { behind, rewritten, type Upstream, waysInto } from "./upstream.js";
import { cutAlike } from "./windows.js";

/** Null where it was played and nothing differs; absent where it was not, or nothing can be told. */
export type Rehearsed = Readonly<Partial<Record<TrialBackend, RehearsalReading | null>>>;

/** What the new operator does from the deployed one's state, by itself or in its job. */
export interface RehearsedOtherwise {
  readonly seen: Rehearsed;
  /** Functions before it, of the new version, that make other records than the deployed ones; empty where the difference is the operator's own. */
  readonly through: readonly Operator[];
}

/** Undefined where nothing was seen to differ, or where the records have other keys now: which state they meet is another question then. */
export function rehearsedOtherwise(pair: Pair, answers: Answers, upstream: Upstream): RehearsedOtherwise | undefined {
  if (!answers.trials.some((trial) => trial.rehearsal !== undefined || trial.rehearsalInPlace !== undefined))
    return undefined;
  // What becomes of open windows where new ones have other bounds is told of the windows, and of a session that goes on nothing is to be told.
  if (mayBeNew(pair, answers.trials) || cutAlike(pair.before, pair.after) === false) return undefined;
  const alone = sameKeys(pair, answers) ? readAll(answers.trials, (trial) => aloneOn(pair.before, trial)) : {};
  const inPlace = arriveWithTheirKeys(pair, answers, upstream)
    ? readAll(answers.trials, (trial) => inPlaceOn(pair.before, trial, upstream))
    : {};
  // What is done to records before they come, and to what is emitted, may make up for what the operator does otherwise.
  const settled =
    Object.values(inPlace).some((reading) => reading === null) &&
    (isEditedAround(pair, upstream) || isTelling(pair.before, answers.trials));
  if (isTold(alone) && !settled) return { seen: alone, through: [] };
  return isTold(inPlace) ? { seen: inPlace, through: makersOfOthers(pair, upstream) } : undefined;
}

/** Records as they come in the job, of which so many arrive, are more than those that were made of the types alone; if it matters to them what is stored. */
const enough = 3;

const isTelling = ({ rehearsalInPlace }: Operator, trials: readonly OperatorTrial[]): boolean =>
  (rehearsalInPlace?.records.length ?? 0) >= enough &&
  trials.every(({ rehearsalInPlace: now }) => now === undefined || !same(now.first, now.own));

/**
 * Whether what is said from the deployed one's state may be said because of a state that is new, and empty for all that was seen: where the deployed one keeps silent on
 * what it has seen already, nothing tells that from what it said once; and what it never says, beside all that it says, is said of what has not been met before.
 */
function mayBeNew({ before, after }: Pair, trials: readonly OperatorTrial[]): boolean {
  const known = new Set(before.states.map(({ name }) => name));
  if (after.states.every(({ name }) => known.has(name))) return false;
  const played = before.rehearsalInPlace ?? before.rehearsal;
  const silent = [...(played?.answers ?? []), ...(played?.atTimers ?? [])].every(
    ({ emitted = [], threw }) => emitted.length === 0 && threw === undefined,
  );
  return silent || trials.every((trial) => saysMoreIn(before, trial));
}

function saysMoreIn(before: Operator, { rehearsal, rehearsalInPlace }: OperatorTrial): boolean {
  const alone =
    before.rehearsal !== undefined && rehearsal !== undefined ? [saysMore(before.rehearsal, rehearsal)] : [];
  const deployed = before.rehearsalInPlace ?? before.rehearsal;
  const inPlace =
    deployed !== undefined && rehearsalInPlace !== undefined ? [saysMore(deployed, rehearsalInPlace)] : [];
  return [...alone, ...inPlace].every((more) => more);
}

/** Whether other records come to it, or what it emits goes through other code. */
function isEditedAround({ before, after }: Pair, upstream: Upstream): boolean {
  const codes = (operators: readonly Operator[]): string =>
    operators
      .map(({ code }) => code)
      .sort()
      .join();
  return (
    !arrivesAsBefore(before, after) || codes(behind(before, upstream.before)) !== codes(behind(after, upstream.after))
  );
}

const arrivesAsBefore = (before: Operator, after: Operator): boolean =>
  before.rehearsalInPlace !== undefined && before.rehearsalInPlace.arrived === after.rehearsalInPlace?.arrived;

/**
 * Who makes other records than before: functions whose code none of the deployed ones has; or all of them, where it must be a setting of theirs; or where the
 * ways begin, as of a source that says what time records have. Nobody where the same comes to the operator.
 */
function makersOfOthers({ before, after }: Pair, upstream: Upstream): readonly Operator[] {
  if (arrivesAsBefore(before, after)) return [];
  const ways = before.rehearsalInPlace?.ways.flatMap(({ from }) => from ?? []) ?? before.inputs.map(({ from }) => from);
  const begins = new Set(ways);
  const was = waysInto(before, upstream.before, begins);
  const is = waysInto(after, upstream.after, begins);
  const all = [...was.functions, ...was.begin];
  const makers = [rewritten(is.functions, all), rewritten(is.begin, all), is.functions, is.begin];
  return makers.find((some) => some.length > 0) ?? [];
}

const isTold = (seen: Rehearsed): boolean => Object.values(seen).some((reading) => reading !== null);

function readAll(
  trials: readonly OperatorTrial[],
  on: (trial: OperatorTrial) => RehearsalReading | null | undefined,
): Rehearsed {
  const seen: Partial<Record<TrialBackend, RehearsalReading | null>> = {};
  for (const trial of trials) {
    const reading = on(trial);
    if (reading === undefined) continue;
    for (const backend of [trial.backend, ...(trial.alsoOn ?? [])]) seen[backend] = reading;
  }
  return seen;
}

const aloneOn = ({ rehearsal }: Operator, trial: OperatorTrial): RehearsalReading | null | undefined => {
  if (rehearsal === undefined || trial.rehearsal === undefined) return undefined;
  return readingOf(rehearsal, trial.rehearsal) ?? (isAsDeployed(rehearsal, trial.rehearsal) ? null : undefined);
};

/** Of an operator that stood alone, and has functions before it now, the answers are its own. */
function inPlaceOn(
  was: Operator,
  { rehearsalInPlace: now }: OperatorTrial,
  upstream: Upstream,
): RehearsalReading | null | undefined {
  const deployed = was.rehearsalInPlace ?? was.rehearsal;
  if (deployed === undefined || now === undefined) return undefined;
  const read =
    was.rehearsalInPlace === undefined ? readingOf(deployed, now) : readingInPlace(deployed, now, upstream.before);
  return read ?? (isAsDeployed(deployed, atKnownEnds(deployed, now, upstream.before)) ? null : undefined);
}

function sameKeys({ before }: Pair, answers: Answers): boolean {
  return (before.key?.inputs ?? []).every(({ input, records }) => {
    const asked = answers.keyedInputs?.find((one) => one.input === input);
    return asked === undefined || records.every(({ key }, at) => asked.records[at]?.key === key);
  });
}

/** Whole ways tell more than the selector at their end. */
function arriveWithTheirKeys(pair: Pair, answers: Answers, upstream: Upstream): boolean {
  const { compared, whole, moved } = compareFeeds(pair, upstream);
  return moved.length === 0 && ((whole && compared > 0) || sameKeys(pair, answers));
}
