import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const stages = (names: Readonly<Record<string, string>>, within = "0", more: Readonly<Record<string, string>> = {}) =>
  jobOf(
    counting({
      class: "org.apache.flink.cep.operator.CepOperator",
      facts: {
        ...Object.fromEntries(Object.entries(names).map(([name, ways]) => [`pattern.stage.${name}`, ways])),
        "pattern.within": within,
        ...more,
      },
      states: [
        { name: "nfaStateName", kind: "value", type: { custom: "org.apache.flink.cep.nfa.NFAStateSerializer" } },
      ],
    }),
  );
const end = { $endState$: "Final: " };
const pattern = { start: "Start: TAKE next", next: "Normal: IGNORE next, TAKE $endState$", ...end };

const [inEventTime, inProcessingTime] = [{ "pattern.time": "event" }, { "pattern.time": "processing" }];

ruleCases("pattern-changed", [
  {
    name: "with a limit, in processing time",
    before: stages(pattern, "60000", inEventTime),
    after: stages(pattern, "60000", inProcessingTime),
    findings: ["loses pattern-changed: count"],
    says: { message: "are held against the clock", evidence: "heuristic", line: 42 },
  },
  {
    name: "with a limit between two stages, in processing time",
    before: stages(pattern, "0", { ...inEventTime, "pattern.withinStages": "{next=60000}" }),
    after: stages(pattern, "0", { ...inProcessingTime, "pattern.withinStages": "{next=60000}" }),
    findings: ["loses pattern-changed: count"],
  },
  {
    name: "silent: without a limit, in processing time",
    before: stages(pattern, "0", inEventTime),
    after: stages(pattern, "0", inProcessingTime),
    findings: [],
  },
  {
    name: "silent: with a limit, in event time",
    before: stages(pattern, "60000", inProcessingTime),
    after: stages(pattern, "60000", inEventTime),
    findings: [],
  },
  {
    name: "the first stage renamed",
    before: stages(pattern),
    after: stages({ first: "Start: TAKE next", next: pattern.next, ...end }),
    findings: ["fails-later pattern-changed: count"],
    says: { message: '"start"', flink: "State start does not exist in the NFA", fix: "names of the stages", line: 42 },
  },
  {
    name: "a stage that matches wait for is gone",
    before: stages({ ...pattern, last: "Normal: TAKE $endState$" }),
    after: stages(pattern),
    findings: ["fails-later pattern-changed: count"],
    says: { message: '"last"' },
  },
  {
    name: "another stage comes first",
    before: stages(pattern),
    after: stages({ ...pattern, earliest: "Start: TAKE start", start: "Normal: IGNORE start, TAKE next" }),
    findings: ["fails-later pattern-changed: count"],
    says: { message: "no longer begins with the stage", fix: "another uid" },
  },
  {
    name: "silent: one more stage, the old last one leads to it",
    before: stages(pattern),
    after: stages({ ...pattern, next: "Normal: IGNORE next, TAKE last", last: "Normal: TAKE $endState$" }),
    findings: [],
  },
  { name: "silent: more time", before: stages(pattern, "1000"), after: stages(pattern, "2000"), findings: [] },
  {
    name: "silent: a stage that forbids is gone, and no match stands there",
    before: stages({ ...pattern, never: "Stop: " }),
    after: stages(pattern),
    findings: [],
  },
]);
