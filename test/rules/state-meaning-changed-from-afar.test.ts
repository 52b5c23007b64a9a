import type { Answer } from "../../src/manifest/rehearsal.js";
import type { CompactJob, CompactOperator } from "../support/manifests.js";
import { coming, type CompactRehearsal, type CompactRehearsalTrial } from "../support/rehearsals.js";
import { jobOf, ruleCases } from "../support/rule-cases.js";
import type { CompactTrial } from "../support/trials.js";

const lines = (...values: string[]): Answer => coming({ lines: values });
const own = [lines("1"), lines("9"), lines("9")];
const first = [lines("1"), lines("9"), lines("5")];
const played: CompactRehearsal = { records: [1, 9, 5], answers: own };

/** Payments are checked one after the other under their number, then the greatest of each customer is kept. */
const job = (codes: { check?: string; greatest?: string } = {}, over: Partial<CompactOperator> = {}): CompactJob =>
  jobOf(
    { uid: "check", name: "Check payments", key: "String", inputs: ["orders"], code: codes.check ?? "as it is" },
    {
      uid: "greatest",
      name: "Greatest payment",
      key: "String",
      inputs: ["check"],
      code: codes.greatest ?? "as it is",
      states: [{ name: "greatest", kind: "value" }],
      rehearsal: played,
      rehearsalInPlace: played,
      rehearsalFromAfar: { ...played, arrived: codes.check ?? "as they came" },
      ...over,
    },
    { uid: "lines", inputs: ["greatest"] },
  );

type Plays = Partial<Record<"rehearsal" | "rehearsalInPlace" | "rehearsalFromAfar", CompactRehearsalTrial>>;

const trial = (plays: Plays): CompactTrial => ({ operators: [{ operator: "greatest", ...plays }] });
const asBefore = { first, own, restored: own };
const inCents = { first, own, restored: [lines("900"), lines("900"), lines("900")] };

ruleCases("state-meaning-changed", [
  {
    name: "an operator with a key before it hands on euros instead of cents",
    before: job(),
    after: job({ check: "in euros" }),
    trial: trial({ rehearsalFromAfar: inCents }),
    findings: ["misreads state-meaning-changed: greatest"],
    says: {
      message: 'otherwise than before, because of what "Check payments" (uid "check") makes of them',
      evidence: "heuristic",
    },
  },
  {
    name: "silent: it makes up for what the function does otherwise with the records right before it",
    before: job(),
    after: job({ check: "in euros", greatest: "of euros" }),
    trial: trial({ rehearsal: inCents, rehearsalInPlace: inCents, rehearsalFromAfar: asBefore }),
    findings: [],
  },
  {
    name: "what comes from farther back tells nothing: few records come so far, and nobody has touched what stands there",
    before: job({}, { rehearsalFromAfar: { records: [1], answers: [lines("1")], arrived: "as they came" } }),
    after: job({ greatest: "of euros" }, { rehearsalFromAfar: { ...played, arrived: "as they came" } }),
    trial: trial({
      rehearsal: inCents,
      rehearsalInPlace: inCents,
      rehearsalFromAfar: { first: [lines("1")], own: [lines("1")], restored: [lines("1")] },
    }),
    findings: ["misreads state-meaning-changed: greatest"],
  },
  {
    name: "it fails on a record that is not among those that come in the job, and nothing else comes to it now",
    before: job(),
    after: job({ greatest: "names have changed" }),
    trial: trial({
      rehearsal: {
        ...asBefore,
        restored: [lines("1"), lines("9"), { threw: "java.lang.IllegalArgumentException" }],
        restoredThrew: [{ record: 2, exception: "java.lang.IllegalArgumentException: no constant HIGH" }],
      },
      rehearsalInPlace: asBefore,
    }),
    findings: ["fails-later state-meaning-changed: greatest"],
  },
  {
    name: "silent: what it fails on does not come to it any more",
    before: job(),
    after: job({ check: "lets nothing high through", greatest: "names have changed" }),
    trial: trial({
      rehearsal: {
        ...asBefore,
        restored: [lines("1"), lines("9"), { threw: "java.lang.IllegalArgumentException" }],
        restoredThrew: [{ record: 2, exception: "java.lang.IllegalArgumentException: no constant HIGH" }],
      },
      rehearsalFromAfar: asBefore,
    }),
    findings: [],
  },
  {
    name: "the function itself has other units, wherever records begin",
    before: job(),
    after: job({ greatest: "of euros" }),
    trial: trial({ rehearsal: inCents, rehearsalInPlace: inCents, rehearsalFromAfar: inCents }),
    findings: ["misreads state-meaning-changed: greatest"],
    says: { message: "Greatest payment" },
  },
]);
