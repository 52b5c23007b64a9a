import type { Answer } from "../../src/manifest/rehearsal.js";
import type { CompactJob, CompactOperator } from "../support/manifests.js";
import { coming, type CompactRehearsalTrial } from "../support/rehearsals.js";
import { jobOf, ruleCases } from "../support/rule-cases.js";
import type { CompactTrial } from "../support/trials.js";

/** Orders are parsed, the greatest of each customer is kept, and lines are made of it. */
const job = (
  codes: { parse?: string; greatest?: string; lines?: string } = {},
  over: Partial<CompactOperator> = {},
): CompactJob => {
  const { rehearsalInPlace, ...others } = over;
  return jobOf(
    { uid: "parse", name: "Parse orders", inputs: ["orders"], code: codes.parse ?? "as it is" },
    {
      uid: "greatest",
      name: "Greatest order",
      key: "String",
      inputs: ["parse"],
      code: codes.greatest ?? "as it is",
      line: "com/acme/OrderJob.java:42",
      states: [{ name: "greatest", kind: "value" }],
      rehearsal: { records: [100, 900], answers: [say("900"), say("900")] },
      rehearsalInPlace: {
        ...(rehearsalInPlace ?? { records: [1, 9], answers: [lines("9.00 EUR"), lines("9.00 EUR")] }),
        arrived: codes.parse ?? "as they came",
      },
      ...others,
    },
    { uid: "lines", inputs: ["greatest"], code: codes.lines ?? "as it is" },
  );
};

const say = (...values: string[]): Answer => ({ emitted: values });
const lines = (...values: string[]): Answer => coming({ lines: values });
const own = [lines("9.00 EUR"), lines("9.00 EUR")];
const first = [lines("1.00 EUR"), lines("9.00 EUR")];

const played = (inPlace: CompactRehearsalTrial, alone?: CompactRehearsalTrial): CompactTrial => ({
  operators: [
    {
      operator: "greatest",
      rehearsalInPlace: { first, own, restored: own, ...inPlace },
      ...(alone === undefined ? {} : { rehearsal: alone }),
    },
  ],
});

const inCents = { restored: [lines("900.00 EUR"), lines("900.00 EUR")] };
const thrown = "java.lang.IllegalArgumentException: cents";
/** All records under the key of one, then each under its own. */
const each = (...values: string[]): readonly Answer[] => values.map((value) => lines(value));

const andMore = ({ emitted = [] }: Answer): Answer => ({ emitted: [...emitted, { at: "lines", value: "new" }] });
const nothingGreater = {
  records: [1, 9],
  answers: [lines(), lines()],
  later: { records: [12], answers: [lines("12.00 EUR")] },
};

ruleCases("state-meaning-changed", [
  {
    name: "the parser hands on euros instead of cents, and lines are made of euros",
    before: job(),
    after: job({ parse: "in euros", lines: "of euros" }),
    trial: played(inCents),
    findings: ["misreads state-meaning-changed: greatest"],
    says: {
      message:
        'otherwise than before, because of what "Parse orders" (uid "parse") makes of them, and what is in the state "greatest" was made of the old ones and is taken for what it is not (on the made-up record 1 it emits "900.00 EUR" instead of "9.00 EUR")',
      why: 'from where "Parse orders" (uid "parse") gets them',
      fix: "as they came",
      evidence: "heuristic",
      line: 42,
    },
  },
  {
    name: "orders get smaller numbers than those that are stored, so that none of them is greater any more",
    before: job({}, { rehearsalInPlace: nothingGreater }),
    after: job({ parse: "in euros" }),
    trial: played({
      own: nothingGreater.answers,
      restored: nothingGreater.answers,
      ownAtTimers: [],
      restoredAtTimers: [],
      firstLater: nothingGreater.later.answers,
      ownLater: nothingGreater.later.answers,
      restoredLater: [lines()],
    }),
    findings: ["loses state-meaning-changed: greatest"],
    says: { message: "on the made-up record 12 it emits nothing instead of" },
  },
  {
    name: "beside a line that is new the old ones are said otherwise",
    before: job(),
    after: job({ parse: "in euros" }),
    trial: played({ own: own.map(andMore), restored: inCents.restored.map(andMore) }),
    findings: ["misreads state-meaning-changed: greatest"],
    says: { message: 'it emits "900.00 EUR", "new" instead of "9.00 EUR", "new"' },
  },
  {
    name: "what is stored is not found among the records as they come now",
    before: job(),
    after: job({ parse: "in lower case" }),
    trial: played({ restored: first }),
    findings: ["loses state-meaning-changed: greatest"],
    says: { message: "is not found any more" },
  },
  {
    name: "the operator's code fails where the new records meet the old state",
    before: job(),
    after: job({ parse: "in euros" }),
    trial: played({
      restored: [{ threw: "java.lang.IllegalArgumentException" }, lines("9.00 EUR")],
      restoredThrew: [{ record: 0, exception: thrown }],
    }),
    findings: ["fails-later state-meaning-changed: greatest"],
    says: { message: "fails on the first of them that meets", flink: "cents" },
  },
  {
    name: "the operator itself counts in euros, and lines are made of euros: no other records come",
    before: job(),
    after: job({ greatest: "in euros", lines: "of euros" }),
    trial: played(inCents),
    findings: ["misreads state-meaning-changed: greatest"],
    says: { message: "means something else by what is in it" },
  },
  {
    name: "a sum that is rounded sooner is another one for one record of four, and all the others show it",
    before: job(
      {},
      {
        rehearsalInPlace: {
          records: [1, 2, 3, 4],
          together: 1,
          answers: each("9", "9", "9", "9", "9.90", "8", "7", "6"),
        },
      },
    ),
    after: job({ parse: "in whole euros" }),
    trial: played({
      first: each("10", "8", "7", "6", "10", "8", "7", "6"),
      own: each("9", "9", "9", "9", "10", "8", "7", "6"),
      restored: each("990", "990", "990", "990", "990", "800", "700", "600"),
    }),
    findings: ["misreads state-meaning-changed: greatest"],
  },
  {
    name: "something is edited on purpose at one end, and at the other the old state is taken for something else",
    before: job(
      {},
      { rehearsalInPlace: { records: [1], answers: [coming({ lines: ["9"], alerts: ["greatest 9"] })] } },
    ),
    after: job({ parse: "in euros" }),
    trial: played({
      first: [coming({ lines: ["1"], alerts: ["1"] })],
      own: [coming({ lines: ["9"], alerts: ["9"] })],
      restored: [coming({ lines: ["900"], alerts: ["900"] })],
    }),
    findings: ["misreads state-meaning-changed: greatest"],
  },
  {
    name: "silent: by itself the new version ends with something else too, which is what was edited",
    before: job(),
    after: job({ parse: "in euros" }),
    trial: played({ own: [lines("9"), lines("9")], ...inCents }),
    findings: [],
  },
  {
    name: "silent: most records are made otherwise on purpose",
    before: job(
      {},
      { rehearsalInPlace: { records: [1, 2, 3], together: 1, answers: each("9", "9", "9", "9", "8", "7") } },
    ),
    after: job({ parse: "doubled" }),
    trial: played({
      first: each("9", "9", "9", "9", "8", "7"),
      own: each("18", "18", "18", "9", "16", "14"),
      restored: each("9", "9", "9", "12", "16", "14"),
    }),
    findings: [],
  },
  {
    name: "silent: the operator keeps cents where it kept euros, because the parser hands on cents: nothing else comes of it",
    before: job(),
    after: job({ parse: "in cents", greatest: "of cents" }),
    trial: played(
      {},
      { first: [say("100"), say("900")], own: [say("900"), say("900")], restored: [say("9"), say("9")] },
    ),
    findings: [],
  },
  {
    name: "nothing around the operator was edited, so that what it does by itself counts",
    before: job(),
    after: job({ greatest: "in cents" }),
    trial: played(
      {},
      { first: [say("100"), say("900")], own: [say("900"), say("900")], restored: [say("9"), say("9")] },
    ),
    findings: ["misreads state-meaning-changed: greatest"],
  },
  {
    name: "silent: what really comes to the operator leads to what it led to",
    before: job({}, { rehearsalInPlace: { records: [1, 9, 5], answers: [...own, ...own] } }),
    after: job({ greatest: "in cents" }),
    trial: played(
      { first: [...first, ...first], own: [...own, ...own], restored: [...own, ...own] },
      { first: [say("100"), say("900")], own: [say("900"), say("900")], restored: [say("9"), say("9")] },
    ),
    findings: [],
  },
]);
