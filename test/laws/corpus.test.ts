import { describe, expect, test } from "@jest/globals";
import { ruleBook } from "../../src/rules/book.js";
import { outcomes } from "../../src/rules/outcome.js";
import type { Judgement, Rule } from "../../src/rules/rule.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { judge, paths } from "./law.js";
import { changesOf, examples, type Restored, restored } from "./material.js";

const corpus = restored();
const verdicts = new Map<string, { readonly one: Restored; readonly verdict: Verdict }[]>();
for (const one of corpus)
  verdicts.set(one.pair.name, [...(verdicts.get(one.pair.name) ?? []), { one, verdict: judge(one) }]);

/** Harmless pairs of which it cannot be told yet that they are, each with the reason. */
const doubtful: Readonly<Record<string, string>> = {
  "nothing-changed--query-aggregate-function-rewritten":
    "a plan names a function as it is registered, so that one class under another name looks like another",
  "nothing-changed--device-keyed-by-a-helper-with-optional":
    "its selector trims the key and gives one to records without any, and whether such records come is in the records alone",
  "nothing-changed--key-of-two-joined-from-a-sorted-set":
    "its selector gives a message to oneself another key, and whether such records come is in the records alone",
  "nothing-changed--full-windows-purged":
    "a state of all windows of a key can only be asked for where a window fires, and that code was edited",
  "nothing-changed--changelog-enabled-without-checkpoints":
    "that the job takes no checkpoints is not known: the interval may stand in the cluster's configuration, which the check was not given",
  "nothing-changed--split-knows-the-offset-read-last-and-writes-the-next":
    "a field of a split means something else, and the serializer makes up for that as it reads and writes",
  "nothing-changed--counters-named-after-the-channel-that-comes":
    "a state's name is made of a record; which names come is in the records alone",
  "nothing-changed--field-that-was-always-null-gives-way-to-another":
    "that nobody ever set the field is in no type; the one that is new looks like its other name",
  "nothing-changed--open-waits-for-an-agent-that-never-comes":
    "open() waits for longer than an operator is given to start",
  "nothing-changed--query-average-spelled-out":
    "a plan says AVG on one side, SUM and COUNT on the other; that their buffers are one is known to the planner alone",
  "nothing-changed--query-key-by-a-function-to-a-case":
    "a function and a CASE that gives the same: texts of plans are compared, not what they compute",
  "nothing-changed--query-own-functions-moved-to-a-package":
    "its function answers otherwise to a text without a last letter, and whether such texts come is in the records alone",
  "nothing-changed--refunds-asked-for-when-one-comes":
    "the state is asked for when a record of a certain spelling comes, which none of the made-up ones has",
  "nothing-changed--serializer-that-puts-in-capitals-what-always-was":
    "the serializer writes what it is given in capitals; that only capitals come is in the records alone",
  "nothing-changed--source-gives-the-next-version-of-its-records":
    "the source gives records of another type, and which of them was which of the old ones is in no manifest",
  "nothing-changed--state-that-nobody-wrote-gives-way-to-another":
    "that nobody ever wrote the state is in no descriptor; the one that is new looks like its other name",
  "nothing-changed--tenant-cut-out-of-the-id-that-begins-with-it":
    "two fields that hang together in real records, and do not in made-up ones; sample inputs settle it",
  "nothing-changed--what-an-interval-join-gives-grows":
    "ways are not followed back through an operator of two inputs, and the records behind it are of another type now",
  "unseen-state-changed--same-state":
    "its state is asked for with the first record, which an initialisation does not have",
};

describe("every rule over every pair of real restores", () => {
  test("is asked about every change of its kinds, on every path, and answers in full", () => {
    const asked = new Set<string>();
    for (const question of [...corpus, ...examples()])
      for (const change of changesOf(question)) {
        const rules = ruleBook[change.kind];
        if ("because" in rules) continue;
        for (const rule of rules as readonly Rule[])
          for (const path of paths) {
            const circumstances = { path, flink: question.after.job.flink, tried: question.answers !== undefined };
            const judgement = rule.judge(change.facts, circumstances);
            if (judgement === null) continue;
            asked.add(rule.id);
            expect({ rule: rule.id, missing: emptyParts(judgement) }).toEqual({ rule: rule.id, missing: [] });
          }
      }
    const all = Object.values(ruleBook).flatMap((rules) => ("because" in rules ? [] : rules.map(({ id }) => id)));
    expect([...new Set(all)].filter((rule) => !asked.has(rule))).toEqual([]);
  });

  test("leaves alone what is known to do no harm", () => {
    const alarms = [...verdicts.values()]
      .flat()
      .filter(({ one }) => one.pair.harmless && doubtful[one.pair.name] === undefined)
      .flatMap(({ one, verdict }) =>
        verdict.findings
          .filter(({ outcome }) => outcome !== "compatible" && outcome !== "migrates")
          .map(({ rule, outcome }) => `${one.pair.name} on ${one.flink}: ${outcome} ${rule}`),
      );
    expect(alarms).toEqual([]);
  });

  // Whoever speaks where it did not before is seen here: `jest -u` says that it is meant.
  test.each([...verdicts.keys()])("says of %s what it said before", (name) => {
    const said = (verdicts.get(name) ?? []).map(({ one, verdict }) => [
      one.flink,
      verdict.findings.map(({ rule, outcome, operator, state }) =>
        [
          outcome,
          rule,
          `of ${settled(operator.uid ?? operator.name)}`,
          ...(state === undefined ? [] : [`/ ${state}`]),
        ].join(" "),
      ),
    ]);
    expect(Object.fromEntries(said)).toMatchSnapshot();
  });
});

const emptyParts = (judgement: Judgement): readonly string[] => [
  ...(["message", "why", "fix", "change"] as const).filter((part) => judgement[part].trim() === ""),
  ...(outcomes.includes(judgement.outcome) ? [] : ["outcome"]),
];

/** A uid that one pair makes anew at each extraction. */
const settled = (name: string): string => name.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, "<random>");
