import * as fc from "fast-check";
import { operatorIdOf } from "../../../src/manifest/operator-id.js";
import type { CompactJob, CompactOperator, CompactPipeline } from "../../support/manifests.js";
import { body, refer } from "./jobs.js";
import { states } from "./states.js";

/** What a pull request does to one operator. Where that operator is not there, it does nothing. */
export type Edit = { readonly pipeline: number; readonly at: number } & What;

type What =
  | { readonly edit: "remove" }
  | { readonly edit: "insert"; readonly operator: CompactOperator }
  | { readonly edit: "replace"; readonly operator: CompactOperator }
  | { readonly edit: "set"; readonly to: Partial<CompactOperator> }
  | { readonly edit: "new uid"; readonly hash: boolean }
  | { readonly edit: "move automatic id" }
  | { readonly edit: "drop first state" }
  | { readonly edit: "trade identity with the next" }
  | { readonly edit: "declare last" };

const what: fc.Arbitrary<What> = fc.oneof(
  fc.constant<What>({ edit: "remove" }),
  fc.record({ edit: fc.constant("insert" as const), operator: body }),
  fc.record({ edit: fc.constant("replace" as const), operator: body }),
  fc.record({
    edit: fc.constant("set" as const),
    to: fc.oneof(
      fc.record({ name: fc.constant("Renamed"), code: fc.constant("c") }),
      fc.record({ parallelism: fc.constant(300) }),
      fc.record({ maxParallelism: fc.constant(512) }),
      fc.record({ states: states(true) }),
      fc.record({ incompleteBecause: fc.constant("no such host"), code: fc.constant("d") }),
    ),
  }),
  fc.record({ edit: fc.constant("new uid" as const), hash: fc.boolean() }),
  fc.constant<What>({ edit: "move automatic id" }),
  fc.constant<What>({ edit: "drop first state" }),
  fc.constant<What>({ edit: "trade identity with the next" }),
  fc.constant<What>({ edit: "declare last" }),
);

export const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(1), fc.nat(4), what)
  .map(([pipeline, at, one]) => ({ pipeline, at, ...one }));

/** The job after the edits, one after the other. */
export const edited = (job: CompactJob, edits: readonly Edit[]): CompactJob => edits.reduce(applied, job);

const applied = (job: CompactJob, edit: Edit): CompactJob => {
  const pipelines = (job.pipelines ?? []).map((pipeline, position) =>
    position === edit.pipeline && edit.at < pipeline.operators.length ? within(pipeline, edit) : pipeline,
  );
  // A pipeline without operators is none, a job without pipelines no job.
  const left = pipelines.filter(({ operators }) => operators.length > 0);
  return left.length === 0 ? job : { ...job, pipelines: left };
};

const within = (pipeline: CompactPipeline, edit: Edit): CompactPipeline => {
  const { operators } = pipeline;
  const [earlier, operator, later] = [operators.slice(0, edit.at), operators[edit.at], operators.slice(edit.at + 1)];
  return operator === undefined
    ? pipeline
    : { ...pipeline, operators: joined(operators, around(earlier, operator, later, edit)) };
};

const around = (
  earlier: readonly CompactOperator[],
  operator: CompactOperator,
  later: readonly CompactOperator[],
  edit: Edit,
): readonly CompactOperator[] => {
  const at = `${edit.pipeline}.${edit.at}`;
  const { uid, auto, ...nameless } = operator;
  const identity = uid === undefined ? (auto === undefined ? {} : { auto }) : { uid };
  const fresh = unused(`new-${at}`, [...earlier, operator, ...later].map(refer));
  switch (edit.edit) {
    case "remove":
      return [...earlier, ...later];
    case "insert":
      return [...earlier, operator, { ...edit.operator, auto: fresh, name: `Operator ${fresh}` }, ...later];
    case "replace":
      return [
        ...earlier,
        { ...edit.operator, ...identity, name: operator.name ?? "", inputs: operator.inputs ?? [] },
        ...later,
      ];
    case "set":
      return [...earlier, { ...operator, ...edit.to }, ...later];
    case "new uid":
      return [
        ...earlier,
        { ...nameless, uid: fresh, ...(edit.hash && uid !== undefined ? { uidHash: operatorIdOf(uid) } : {}) },
        ...later,
      ];
    case "move automatic id":
      return [...earlier, auto === undefined ? operator : { ...nameless, auto: fresh }, ...later];
    case "drop first state":
      return [...earlier, { ...operator, states: (operator.states ?? []).slice(1) }, ...later];
    case "trade identity with the next": {
      const [next, ...rest] = later;
      if (next === undefined) return [...earlier, operator];
      const { uid: nextUid, auto: nextAuto, ...other } = next;
      return [
        ...earlier,
        {
          ...nameless,
          ...(nextUid === undefined ? (nextAuto === undefined ? {} : { auto: nextAuto }) : { uid: nextUid }),
        },
        { ...other, ...identity },
        ...rest,
      ];
    }
    default:
      edit satisfies { readonly edit: "declare last" };
      return [...earlier, ...later, operator];
  }
};

const unused = (word: string, known: readonly string[]): string =>
  known.includes(word) ? unused(`${word}+`, known) : word;

/** Edges lead to operators that are there: those of one that went are gone, those of one under a new identity follow it. */
const joined = (before: readonly CompactOperator[], now: readonly CompactOperator[]): readonly CompactOperator[] => {
  const known = new Set(now.map(refer));
  const newIdentity = new Map(
    before.flatMap((old) => {
      const same = now.find((operator) => operator.name === old.name);
      return same === undefined ? [] : [[refer(old), refer(same)] as const];
    }),
  );
  const follow = (reference: string): string | undefined =>
    [newIdentity.get(reference), reference].find((one) => one !== undefined && known.has(one));
  return now.map(({ chain, ...operator }) => {
    const head = chain === undefined ? undefined : follow(chain);
    return {
      ...operator,
      inputs: (operator.inputs ?? []).flatMap((input) => {
        const from = follow(typeof input === "string" ? input : input.from);
        return from === undefined || from === refer(operator) ? [] : [from];
      }),
      ...(head === undefined || head === refer(operator) ? {} : { chain: head }),
    };
  });
};
