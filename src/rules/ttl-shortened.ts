import { duration } from "./duration.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const ttlShortened: Rule<"ttl-duration-changed"> = {
  id: "ttl-shortened",
  title: "A time-to-live is so short now that what is stored has expired before the job is restored",
  judge: ({ before, after, from, to }) => {
    const [was, is] = [from.ttl?.millis, to.ttl?.millis];
    // A longer or a somewhat shorter one is meant, as a rule: what has expired by it would have been let go at the next look.
    if (was === undefined || is === undefined || is >= was) return null;
    if (is >= restart && !units.includes(was / is)) return null;
    const [old, now] = [duration(String(was)), duration(String(is))];
    return {
      outcome: "loses",
      evidence: is < restart ? "rule" : "heuristic",
      operator: before,
      at: after,
      state: from.name,
      message: `Values in the state "${from.name}" of ${called(before)} live for ${now} from now on; it was ${old}. What is stored by then counts as expired once the job is restored, and every key starts from nothing, without an error.`,
      why: `A value carries the time at which it was written, and how long it lives is decided by the code that reads it. ${is < restart ? "Stopping a job with a savepoint and starting the next one takes longer than that." : "The numbers look like one duration in two units."}`,
      fix: `Look at the unit: Duration.ofMinutes(n) and Duration.ofMillis(n) take the same n. If ${now} is meant, what is stored is not wanted any more, and the loss is as well.`,
      change: `ttl ${was} -> ${is}`,
    };
  },
};

/** Milliseconds that no restart is shorter than. */
const restart = 1_000;

/** Of seconds, minutes, hours and days in milliseconds: one number, taken for one of them and meant as the other. */
const units: readonly number[] = [1_000, 60_000, 3_600_000, 86_400_000];
