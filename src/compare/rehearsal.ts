import type { Operator } from "../manifest/manifest.js";
import type { Answer } from "../manifest/rehearsal.js";
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

/** Plays of an operator in its job: among what stands near it, and from farther back. */
type InJob = "rehearsalInPlace" | "rehearsalFromAfar";

/** Undefined where nothing was seen to differ, or where the records have other keys now: which state they meet is another question then. */
export function rehearsedOtherwise(pair: Pair, answers: Answers, upstream: Upstream): RehearsedOtherwise | undefined {
  const { trials } = answers;
  if (trials.every((trial) => [trial.rehearsal, trial.rehearsalInPlace, trial.rehearsalFromAfar].every(isAbsent)))
    return undefined;
  // What becomes of open windows where new ones have other bounds is told of the windows, and of a session that goes on nothing is to be told.
  if (mayBeNew(pair, trials) || cutAlike(pair.before, pair.after) === false) return undefined;
  const alone = sameKeys(pair, answers) ? readAll(trials, (trial) => aloneOn(pair.before, trial)) : {};
  const inJob = (play: InJob): Rehearsed => readAll(trials, (trial) => inJobOn(play, pair.before, trial, upstream));
  const arrive = arriveWithTheirKeys(pair, answers, upstream);
  const inPlace = arrive ? inJob("rehearsalInPlace") : {};
  const fromAfar = arrive ? inJob("rehearsalFromAfar") : {};
  const settles = (play: InJob, seen: Rehearsed, told: Rehearsed): boolean =>
    Object.values(seen).some((reading) => reading === null) &&
    // What it fails on need not be among the few records that come so far, unless others come now.
    (isFailure(told)
      ? !arrivesAsBefore(play, pair.before, pair.after)
      : isEditedAround(play, pair, upstream) || isTelling(play, pair.before, trials));
  // What is done to records before they come, and to what is emitted, may make up for what the operator does otherwise.
  const settled = settles("rehearsalFromAfar", fromAfar, alone) || settles("rehearsalInPlace", inPlace, alone);
  if (isTold(alone) && !settled) return { seen: alone, through: [] };
  const others = (play: InJob): readonly Operator[] => makersOfOthers(play, pair, upstream);
  if (isTold(inPlace) && !settles("rehearsalFromAfar", fromAfar, inPlace))
    return { seen: inPlace, through: others("rehearsalInPlace") };
  return isTold(fromAfar) ? { seen: fromAfar, through: others("rehearsalFromAfar") } : undefined;
}

const isAbsent = (value: unknown): boolean => value === undefined;

/**
 * Records as they come in the job, of which so many arrive, are more than those that were made of the types alone; if something is said of them, and it matters to them
 * what is stored.
 */
const enough = 3;

const isTelling = (play: InJob, { [play]: deployed }: Operator, trials: readonly OperatorTrial[]): boolean =>
  deployed !== undefined &&
  deployed.records.length >= enough &&
  [...deployed.answers, ...deployed.atTimers, ...(deployed.later?.answers ?? [])].some(saysSomething) &&
  trials.every(({ [play]: now }) => now === undefined || !same(now.first, now.own));

/**
 * Whether what is said from the deployed one's state may be said because of a state that is new, and empty for all that was seen: where the deployed one keeps silent on
 * what it has seen already, nothing tells that from what it said once; and what it never says, beside all that it says, is said of what has not been met before.
 */
function mayBeNew({ before, after }: Pair, trials: readonly OperatorTrial[]): boolean {
  const known = new Set(before.states.map(({ name }) => name));
  if (after.states.every(({ name }) => known.has(name))) return false;
  const played = before.rehearsalInPlace ?? before.rehearsal;
  const silent = ![...(played?.answers ?? []), ...(played?.atTimers ?? [])].some(saysSomething);
  return silent || trials.every((trial) => saysMoreIn(before, trial));
}

const saysSomething = ({ emitted = [], threw }: Answer): boolean => emitted.length > 0 || threw !== undefined;

function saysMoreIn(before: Operator, trial: OperatorTrial): boolean {
  const plays = [
    [before.rehearsal, trial.rehearsal],
    [before.rehearsalInPlace ?? before.rehearsal, trial.rehearsalInPlace],
    [before.rehearsalFromAfar, trial.rehearsalFromAfar],
  ] as const;
  return plays.every(([deployed, now]) => deployed === undefined || now === undefined || saysMore(deployed, now));
}

/** Whether other records come to it, or what it emits goes through other code. */
function isEditedAround(play: InJob, { before, after }: Pair, upstream: Upstream): boolean {
  const codes = (operators: readonly Operator[]): string =>
    operators
      .map(({ code }) => code)
      .sort()
      .join();
  return (
    !arrivesAsBefore(play, before, after) ||
    codes(behind(before, upstream.before)) !== codes(behind(after, upstream.after))
  );
}

const arrivesAsBefore = (play: InJob, before: Operator, after: Operator): boolean =>
  before[play] !== undefined && before[play].arrived === after[play]?.arrived;

/**
 * Who makes other records than before: functions whose code none of the deployed ones has; or all of them, where it must be a setting of theirs; or where the
 * ways begin, as of a source that says what time records have. Nobody where the same comes to the operator.
 */
function makersOfOthers(play: InJob, { before, after }: Pair, upstream: Upstream): readonly Operator[] {
  if (arrivesAsBefore(play, before, after)) return [];
  const ways = before[play]?.ways.flatMap(({ from }) => from ?? []) ?? before.inputs.map(({ from }) => from);
  const begins = new Set(ways);
  const was = waysInto(before, upstream.before, begins);
  const is = waysInto(after, upstream.after, begins);
  const all = [...was.functions, ...was.begin];
  const makers = [rewritten(is.functions, all), rewritten(is.begin, all), is.functions, is.begin];
  return makers.find((some) => some.length > 0) ?? [];
}

const isTold = (seen: Rehearsed): boolean => Object.values(seen).some((reading) => reading !== null);

const isFailure = (seen: Rehearsed): boolean =>
  Object.values(seen).some((reading) => reading !== null && reading.exception !== undefined);

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
function inJobOn(
  play: InJob,
  was: Operator,
  { [play]: now }: OperatorTrial,
  upstream: Upstream,
): RehearsalReading | null | undefined {
  const stoodAlone = play === "rehearsalInPlace" && was[play] === undefined;
  const deployed = stoodAlone ? was.rehearsal : was[play];
  if (deployed === undefined || now === undefined) return undefined;
  const read = stoodAlone ? readingOf(deployed, now) : readingInPlace(deployed, now, upstream.before);
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
