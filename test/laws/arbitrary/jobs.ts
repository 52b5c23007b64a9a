import * as fc from "fast-check";
import type { CompactJob, CompactOperator } from "../../support/manifests.js";
import { keyType, states } from "./states.js";

/** An operator before it has a place in a pipeline: how it finds its inputs is a number that the place gives a meaning. */
interface Loose {
  readonly operator: CompactOperator;
  readonly named: boolean;
  readonly from: number;
  readonly chained: boolean;
}

/** What an operator is apart from its identity and its place. */
export const body: fc.Arbitrary<CompactOperator> = fc.boolean().chain((keyed) =>
  fc.record(
    {
      function: fc.constantFrom("com.acme.Count", "com.acme.Audit", "com.acme.Join", "com.acme.Job$1"),
      ...(keyed ? { key: keyType } : {}),
      parallelism: fc.constantFrom(1, 4, 90, 200),
      maxParallelism: fc.constantFrom(128, 256),
      coordinator: fc.boolean(),
      code: fc.constantFrom("a", "b"),
      incompleteBecause: fc.constant("open() threw"),
      unsettled: fc.constant(["id"] as const),
      facts: fc.constantFrom<Readonly<Record<string, string>>>({ timers: "never" }, { window: "a minute" }, {}),
      states: states(keyed),
    },
    { requiredKeys: [...(keyed ? (["key"] as const) : []), "code", "states"] },
  ),
);

const loose: fc.Arbitrary<Loose> = fc.record({
  operator: body,
  named: fc.boolean(),
  from: fc.nat(5),
  chained: fc.boolean(),
});

/** By what others refer to an operator. */
export const refer = ({ uid, auto }: CompactOperator): string => uid ?? auto ?? "";

const placed = (all: readonly Loose[], pipeline: number): readonly CompactOperator[] => {
  const operators: CompactOperator[] = [];
  for (const [place, { operator, named, from, chained }] of all.entries()) {
    const at = `${pipeline}.${place}`;
    const input = operators.length === 0 ? undefined : refer(operators[from % operators.length] ?? {});
    operators.push({
      ...(named ? { uid: `uid-${at}` } : { auto: `auto-${at}` }),
      name: `Operator ${at}`,
      ...operator,
      inputs: input === undefined ? [] : [input],
      ...(input !== undefined && chained ? { chain: input } : {}),
      line: `com/acme/Job.java:${10 + place}`,
    });
  }
  return operators;
};

/** A job of one or two pipelines; each operator has a name of its own and reads from one that comes before it. */
export const job: fc.Arbitrary<CompactJob> = fc.record({
  flink: fc.constantFrom("1.20.3", "2.2.0", "2.1.0"),
  pipelines: fc
    .array(fc.array(loose, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 })
    .map((pipelines) => pipelines.map((all, at) => ({ operators: placed(all, at) }))),
});
