import { expect, test } from "@jest/globals";
import { compareKeyedInputs } from "../../src/compare/keyed-inputs.js";
import type { Answers } from "../../src/compare/answers.js";
import type { Change, ChangeKind, Changes, Pair } from "../../src/compare/change.js";
import type { KeyedInputTrial } from "../../src/manifest/keyed-inputs.js";
import type { Operator } from "../../src/manifest/manifest.js";
import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactKeys } from "../support/keys.js";
import { manifest } from "../support/manifests.js";
import { counting, jobOf } from "../support/rule-cases.js";

const operator = (keys: CompactKeys): Operator => {
  const [, found] = manifest(jobOf(counting({ keys }))).pipelines[0]?.operators ?? [];
  if (found === undefined) throw new Error("no such operator");
  return found;
};

/** No operator stands before the ones that are compared. */
const nothingBefore = { before: new Map(), after: new Map() };

const base64 = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString("base64");

/** Changes of one operator; the trial's answers by record, where there was a trial. */
function changes(
  before: CompactKeys,
  after: CompactKeys,
  said: { readonly key?: Compatibility; readonly records?: KeyedInputTrial["records"] } = {},
): readonly Change[] {
  const found: Change[] = [];
  const answers: Answers = {
    trials: [],
    key: said.key,
    keyedInputs: said.records && [{ input: 0, serializer: "as-is", records: said.records }],
    forState: () => undefined,
    enumerator: undefined,
    forRole: () => undefined,
  };
  const pair: Pair = { before: operator(before), after: operator(after) };
  compareKeyedInputs(
    [pair],
    nothingBefore,
    () => answers,
    <K extends ChangeKind>(kind: K, facts: Changes[K]) => found.push({ kind, pipeline: "", facts } as Change),
  );
  return found;
}

const kinds = (all: readonly Change[]): readonly string[] => all.map(({ kind }) => kind);
const one = { records: { first: "customer-1" } };

test("what the trial says of a record counts, whatever the candidate's own records show", () => {
  const other = changes(one, one, { records: [{ key: base64("shop-1"), tree: "shop-1" }] });
  expect(other).toMatchObject([
    {
      kind: "key-selector-changed",
      facts: { examples: [{ was: '"customer-1"', is: '"shop-1"', ordinary: true }], meet: false },
    },
  ]);
  expect(changes(one, { records: { first: "shop-1" } }, { records: [{ key: base64("customer-1") }] })).toEqual([]);
});

test("a record that Flink would not read is looked up among the candidate's own by what is in it", () => {
  const unread = [{ unseen: "the type of the records changed too" }];
  const renamed = { selector: "of the renamed class", type: "com.acme.Purchase" };
  expect(changes(one, { ...one, ...renamed }, { records: unread })).toEqual([]);
  expect(kinds(changes(one, { records: { first: "shop-1" }, ...renamed }, { records: unread }))).toEqual([
    "key-selector-changed",
  ]);
  const [change] = changes(one, { records: { another: "shop-1" }, ...renamed }, { records: unread });
  expect(change).toMatchObject({
    kind: "key-selector-changed",
    facts: { examples: [], because: "the type of the records changed too" },
  });
});

test("another key and another hash code of the old one are two changes", () => {
  const both = changes(one, one, { records: [{ key: base64("shop-1"), tree: "shop-1", hashCode: 8 }] });
  expect(kinds(both)).toEqual(["key-selector-changed", "key-hash-changed"]);
});

test("a key of another type is nobody's business here, and neither is a manifest that does not tell", () => {
  for (const key of ["incompatible", "unreadable", "after-migration"] as const)
    expect(changes(one, { records: { first: "shop-1" } }, { key })).toEqual([]);
  const silent: Change[] = [];
  const { inputs: _inputs, ...key } = operator(one).key ?? { serializer: undefined, samples: [] };
  const before = { ...operator(one), key } as Operator;
  compareKeyedInputs(
    [{ before, after: operator({ records: { first: "shop-1" } }) }],
    nothingBefore,
    () => ({
      trials: [],
      key: undefined,
      keyedInputs: undefined,
      enumerator: undefined,
      forState: () => undefined,
      forRole: () => undefined,
    }),
    (kind, facts) => silent.push({ kind, pipeline: "", facts } as Change),
  );
  expect(silent).toEqual([]);
});

test("of two inputs that became one, both are held against the one that is left", () => {
  const two = (second: CompactKeys): Operator => {
    const [first, other] = [operator(one), operator(second)];
    const inputs = [
      ...(first.key?.inputs ?? []),
      ...(other.key?.inputs ?? []).map((input) => ({ ...input, input: 1 })),
    ];
    return { ...first, key: { ...first.key, inputs } } as Operator;
  };
  const found = (second: CompactKeys): readonly string[] => {
    const all: Change[] = [];
    compareKeyedInputs(
      [{ before: two(second), after: operator(one) }],
      nothingBefore,
      () => ({
        trials: [],
        key: undefined,
        keyedInputs: undefined,
        forState: () => undefined,
        enumerator: undefined,
        forRole: () => undefined,
      }),
      (kind, facts) => all.push({ kind, pipeline: "", facts } as Change),
    );
    return kinds(all);
  };
  expect(found({ ...one, selector: "of the second" })).toEqual([]);
  expect(found({ records: { first: "shop-1" }, selector: "of the second" })).toEqual(["key-selector-changed"]);
  expect(found({ records: { rate: "EUR" }, selector: "of the second", type: "com.acme.Rate" })).toEqual([]);
});

test("two inputs that trade places are each held against themselves", () => {
  const rate = { records: { rate: "EUR" }, selector: "of the rate", type: "com.acme.Rate" };
  const both = (...all: readonly CompactKeys[]): Operator => {
    const inputs = all.flatMap((keys, input) => (operator(keys).key?.inputs ?? []).map((one) => ({ ...one, input })));
    return { ...operator(one), key: { ...operator(one).key, inputs } } as Operator;
  };
  const found = (before: Operator, after: Operator): readonly string[] => {
    const all: Change[] = [];
    compareKeyedInputs(
      [{ before, after }],
      nothingBefore,
      () => ({
        trials: [],
        key: undefined,
        keyedInputs: undefined,
        forState: () => undefined,
        enumerator: undefined,
        forRole: () => undefined,
      }),
      (kind, facts) => all.push({ kind, pipeline: "", facts } as Change),
    );
    return kinds(all);
  };
  expect(found(both(one, rate), both(rate, one))).toEqual([]);
  expect(found(both(one, rate), both({ ...rate, records: { rate: "1.1" } }, one))).toEqual(["key-selector-changed"]);
});

test("unusual records are told only where no ordinary one shows it", () => {
  const before = { records: { blank: { key: " a ", edge: true }, plain: "b" } } as const;
  const [edges] = changes(before, { records: { blank: { key: "a", edge: true }, plain: "b" } });
  expect(edges).toMatchObject({ facts: { examples: [{ was: '" a "', ordinary: false }] } });
  const [all] = changes(before, { records: { blank: { key: "a", edge: true }, plain: "c" } });
  expect(all).toMatchObject({ facts: { examples: [{ was: '"b"', ordinary: true }] } });
});
