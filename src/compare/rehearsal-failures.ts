import type { Answer, Failure, RehearsalFailure, RehearsalTrial } from "../manifest/rehearsal.js";
import type { FlinkException } from "../manifest/trial.js";
import { isWithoutKeys, type Played, type RehearsalReading, same, threw } from "./rehearsal-played.js";

/** What ended the start, or was thrown, because of what the deployed one has saved. */
export function failureOf(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  const { ownRefused, restoredRefused } = now;
  if (ownRefused !== undefined) return { as: "unreadable", exception: ownRefused };
  if (restoredRefused !== undefined)
    return perhapsOfRecord(restoredRefused, deployed, now) ? undefined : { as: "refused", exception: restoredRefused };
  const failure = now.restoredThrew?.find((one) => isOfState(one, deployed, now));
  if (failure !== undefined) return thrownBy(failure);
  const { restoredThrewAtOnce: atOnce } = now;
  // Where the deployed one fails once its timers go off, it may do so at once, too.
  return atOnce === undefined || deployed.atTimers.some(threw) ? undefined : { ...thrownBy(atOnce), ofTimer: true };
}

export const thrownBy = ({ exception, at }: Failure): RehearsalReading => ({
  as: "throws",
  exception,
  ...(at === undefined ? {} : { at }),
});

/**
 * A record that the new code does not take may lie in the deployed one's state all the same, where no real one ever does. So may one that neither takes, if it
 * was put there before it was thrown on; but no such record makes a class go missing that is there.
 */
const perhapsOfRecord = ({ chain }: FlinkException, deployed: Played, { first }: RehearsalTrial): boolean =>
  first.some((answer, at) => threw(answer) && !(lacksClass(chain) && threw(deployed.answers[at])));

/** Kryo's words, and Java's. */
const lacksClass = (chain: readonly string[]): boolean =>
  chain.some((one) => /Unable to find class|ClassNotFoundException|NoClassDefFoundError/.test(one));

/** Whoever throws on a record whatever lies in the state says nothing of the state. */
function isOfState({ record }: RehearsalFailure, deployed: Played, now: RehearsalTrial): boolean {
  const asDeployed = (): boolean => now.own.every((answer: Answer, at) => same(answer, deployed.answers[at]));
  if (isWithoutKeys(deployed) && !asDeployed()) return false;
  if (record < now.own.length) return !threw(now.own[record]) && !threw(deployed.answers[record]);
  if (record > now.own.length) {
    const at = record - now.own.length - 1;
    return same(now.own, deployed.answers) && !threw(now.ownLater?.[at]) && !threw(deployed.later?.answers[at]);
  }
  const timers = now.ownAtTimers;
  return timers !== undefined && !timers.some(threw) && !deployed.atTimers.some(threw);
}
