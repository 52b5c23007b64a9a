import type { Operator } from "../manifest/manifest.js";
import type { Answer, Rehearsal, RehearsalInPlace } from "../manifest/rehearsal.js";
import type { OperatorTrial, TrialBackend } from "../manifest/trial.js";
import type { Answers } from "./answers.js";
import type { Pair } from "./change.js";
import { compareFeeds } from "./feeds.js";
import { atKnownEnds, readingInPlace } from "./rehearsal-ends.js";
import { type RehearsalReading, same } from "./rehearsal-played.js";
import { isAsDeployed, readingOf, saysMore } from "./rehearsal-readings.js";
import { arrivesAsBefore, type InJob, isEditedAround, makersOfOthers } from "./rehearsal-surroundings.js";
import type { Upstream } from "./upstream.js";
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
      ? !arrivesAsBefore(play, pair, upstream)
      : isEditedAround(play, pair, upstream) || isTelling(play, pair.before, trials));
  // What is done to records before they come, and to what is emitted, may make up for what the operator does otherwise.
  const settled = settles("rehearsalFromAfar", fromAfar, alone) || settles("rehearsalInPlace", inPlace, alone);
  // Where one of them cannot tell on a state backend, the other may.
  if (isTold(alone) && !settled) return { seen: { ...fromAfar, ...inPlace, ...alone }, through: [] };
  const others = (play: InJob): readonly Operator[] => makersOfOthers(play, pair, upstream);
  if (isTold(inPlace) && !settles("rehearsalFromAfar", fromAfar, inPlace))
    return { seen: { ...fromAfar, ...inPlace }, through: others("rehearsalInPlace") };
  return isTold(fromAfar) ? { seen: fromAfar, through: others("rehearsalFromAfar") } : undefined;
}

const isAbsent = (value: unknown): boolean => value === undefined;

/**
 * Records as they come in the job, of which so many arrive, are more than those that were made of the types alone; if they come to every input, something is said of
 * them, and it matters to them what is stored.
 */
const enough = 3;

const isTelling = (play: InJob, { rehearsal, [play]: deployed }: Operator, trials: readonly OperatorTrial[]): boolean =>
  deployed !== undefined &&
  deployed.records.length >= enough &&
  comesToAllOf(deployed, rehearsal) &&
  [...deployed.answers, ...deployed.atTimers, ...(deployed.later?.answers ?? [])].some(saysSomething) &&
  trials.every(({ [play]: now }) => now === undefined || !same(now.first, now.own));

function comesToAllOf({ ways, records }: RehearsalInPlace, alone: Rehearsal | undefined): boolean {
  const inputs = new Set(records.map(({ way }) => ways[way]?.input));
  return (alone?.records ?? []).every(({ input }) => inputs.has(input));
}

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
