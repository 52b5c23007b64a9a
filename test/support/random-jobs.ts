import type { Compatibility, OperatorTrial, Trial } from "../../src/manifest/trial.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { CompactJob, CompactOperator, CompactPipeline, CompactState } from "./manifests.js";
import { scopeOf } from "../../src/compare/stateful.js";
import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { shuffled } from "./random.js";
import type { CompactType } from "./serializers.js";
import { trial } from "./trials.js";

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const chance = (random: Random, probability: number): boolean => random() < probability;

const order = (fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Order",
  fields: Object.fromEntries(fields.map((field) => [field, "Long"])),
});
const types: readonly CompactType[] = [
  "Long",
  "String",
  "List<Long>",
  "Map<String, Tuple2<Long, String>>",
  order(["id"]),
  order(["id", "note"]),
  order(["no"]),
  { kryo: "com.acme.Money", fields: { cents: "long" } },
  { kryo: "com.acme.Money", fields: { cents: "long", at: "long" } },
  { enum: "com.acme.Color", constants: ["RED", "BLUE"] },
  { enum: "com.acme.Color", constants: ["RED"] },
  { avro: "org.apache.avro.generic.GenericRecord", schema: '{"fields":[{"name":"a"}]}' },
];
const keyedKinds = ["value", "list", "map", "reducing", "aggregating"] as const;
const operatorKinds = ["operator-list", "operator-union", "broadcast"] as const;
const words = ["seen", "last", "total", "buffer"] as const;

const randomState = (random: Random, keyed: boolean): CompactState => ({
  name: pick(random, words),
  kind: pick<CompactState["kind"]>(random, keyed && chance(random, 0.8) ? keyedKinds : operatorKinds),
  type: pick(random, types),
  key: pick(random, ["String", "Long", order(["id"])]),
  ...(chance(random, 0.2) ? { namespace: pick(random, ["TimeWindow", "Long"]) } : {}),
  ...(chance(random, 0.2) ? { ttl: pick(random, [true, 1000, 2000]) } : {}),
  ...(chance(random, 0.1) ? { seen: "static" } : {}),
});

const randomStates = (random: Random, keyed: boolean): readonly CompactState[] => {
  const states = Array.from({ length: Math.floor(random() * 4) }, () => randomState(random, keyed));
  const timers: readonly CompactState[] =
    keyed && chance(random, 0.5)
      ? ["event", "processing"].map((domain) => ({ name: `_timer_state/${domain}_user-timers`, kind: "timer" }))
      : [];
  // Flink knows one state of a name in each of its backends.
  return [...new Map([...states, ...timers].map((state) => [`${scopeOf(state.kind)} ${state.name}`, state])).values()];
};

const randomOperator = (random: Random, at: string, earlier: readonly string[]): CompactOperator => {
  const keyed = chance(random, 0.6);
  return {
    ...(chance(random, 0.6) ? { uid: `uid-${at}` } : { auto: `auto-${at}` }),
    name: `Operator ${at}`,
    ...(chance(random, 0.7) ? { function: `com.acme.F${Math.floor(random() * 5)}` } : {}),
    ...(keyed ? { key: pick(random, ["String", "Long", order(["id"]), order(["id", "note"])]) } : {}),
    inputs: earlier.length === 0 ? [] : [pick(random, earlier)],
    ...(earlier.length > 0 && chance(random, 0.3) ? { chain: pick(random, earlier) } : {}),
    ...(chance(random, 0.5) ? { parallelism: pick(random, [1, 4, 90, 200]) } : {}),
    ...(chance(random, 0.3) ? { maxParallelism: pick(random, [128, 256]) } : {}),
    coordinator: chance(random, 0.2),
    code: pick(random, ["a", "b"]),
    line: `com/acme/Job.java:${1 + Math.floor(random() * 99)}`,
    ...(chance(random, 0.2) ? { incompleteBecause: "open() threw" } : {}),
    ...(chance(random, 0.1) ? { unsettled: ["id"] as const } : {}),
    ...(chance(random, 0.2) ? { facts: { timers: "never" } } : {}),
    states: randomStates(random, keyed),
  };
};

const refer = (operator: CompactOperator): string => operator.uid ?? operator.auto ?? "";

/** A job of some pipelines; each operator has a name of its own. */
export const randomJob = (random: Random): CompactJob => ({
  flink: pick(random, ["1.20.3", "2.2.0", "2.1.0"]),
  pipelines: Array.from({ length: 1 + Math.floor(random() * 2) }, (_, pipeline): CompactPipeline => {
    const operators: CompactOperator[] = [];
    const wanted = 1 + Math.floor(random() * 6);
    while (operators.length < wanted)
      operators.push(randomOperator(random, `${pipeline}.${operators.length}`, operators.map(refer)));
    return { operators };
  }),
});

/** The same job after some edits, as a pull request makes them. */
export const edited = (random: Random, job: CompactJob): CompactJob => ({
  ...job,
  ...(chance(random, 0.1) ? { flink: pick(random, ["1.20.3", "2.2.0"]) } : {}),
  pipelines: (job.pipelines ?? []).map((pipeline, at) => ({
    ...pipeline,
    operators: editedOperators(random, pipeline.operators, at),
  })),
});

const editedOperators = (
  random: Random,
  operators: readonly CompactOperator[],
  pipeline: number,
): readonly CompactOperator[] => {
  const now: CompactOperator[] = [];
  for (const [place, operator] of operators.entries()) {
    const at = `${pipeline}.${place}`;
    if (now.length > 0 && chance(random, 0.1)) continue;
    if (chance(random, 0.1)) now.push(randomOperator(random, `${at} new`, now.map(refer)));
    now.push(chance(random, 0.4) ? editedOperator(random, operator, at) : operator);
  }
  const known = now.map(refer);
  // Those that went take their edges along.
  const repaired = now.map((operator) => {
    const { chain, ...rest } = operator;
    return {
      ...rest,
      ...(chain !== undefined && known.includes(chain) ? { chain } : {}),
      inputs: (operator.inputs ?? []).filter((input) => known.includes(typeof input === "string" ? input : input.from)),
    };
  });
  return chance(random, 0.2) ? shuffled(repaired, random) : repaired;
};

const editedOperator = (random: Random, operator: CompactOperator, at: string): CompactOperator => {
  const fresh = randomOperator(random, at, []);
  const { uid: _uid, auto: _auto, ...nameless } = operator;
  return pick<() => CompactOperator>(random, [
    () => ({ ...nameless, uid: `other-${at}` }),
    () => ({
      ...nameless,
      uid: `other-${at}`,
      uidHash: operator.uid === undefined ? "0".repeat(31) + "1" : operatorIdOf(operator.uid),
    }),
    () => ({ ...nameless, auto: `elsewhere-${at}` }),
    () => ({ ...operator, states: fresh.states ?? [] }),
    () => ({ ...operator, states: (operator.states ?? []).slice(1) }),
    () => ({ ...operator, name: `Renamed ${at}`, code: "c" }),
    () => ({ ...operator, parallelism: 300 }),
    () => ({ ...operator, maxParallelism: 512 }),
    () => ({ ...fresh, ...(operator.uid === undefined ? {} : { uid: operator.uid }) }),
  ])();
};

const compatibilities: readonly Compatibility[] = [
  "as-is",
  "reconfigured",
  "after-migration",
  "incompatible",
  "unreadable",
];

/** A trial with some answers: as Flink's where bytes are equal, any where they differ. */
export const randomTrial = (random: Random, before: Manifest, after: Manifest): Trial => {
  const known = new Set(before.pipelines.flatMap((pipeline) => pipeline.operators.map((operator) => operator.id)));
  const unanswered = trial(before, after, {
    operators: after.pipelines
      .flatMap((pipeline) => pipeline.operators)
      .filter((operator) => known.has(operator.id) || known.has(operator.uidHash ?? ""))
      .map((operator) => ({ operator: operator.id, result: "unseen" as const })),
  });
  return { ...unanswered, operators: unanswered.operators.map((one) => answered(random, one, before, after)) };
};

const answered = (random: Random, one: OperatorTrial, before: Manifest, after: Manifest): OperatorTrial => {
  const find = (manifest: Manifest, pipeline: number, id: string) =>
    manifest.pipelines[pipeline]?.operators.find((operator) => operator.id === id);
  const [old, now] = [
    find(before, one.baselinePipeline, one.baseline),
    find(after, one.candidatePipeline, one.candidate),
  ];
  const differs =
    old?.key !== undefined && now?.key !== undefined && old.key.serializer.snapshot !== now.key.serializer.snapshot;
  const refused = chance(random, 0.1);
  const exception = {
    exception: "java.lang.IllegalStateException",
    message: `Refused ${Math.floor(random() * 3)}`,
    chain: [],
  };
  return {
    ...one,
    result: refused ? "refused" : pick(random, ["restored", "unseen"]),
    ...(refused ? { exception, phase: pick(random, ["context", "open", "snapshot"] as const) } : {}),
    ...(differs ? { key: pick(random, compatibilities) } : {}),
    states: one.states.map((state) => {
      const counterpart = now?.states.find((other) => other.name === state.name && other.kind === state.kind);
      const own = old?.states.find((other) => other.name === state.name && other.kind === state.kind);
      const roles = Object.keys(own?.serializers ?? {}) as (keyof typeof state.serializers)[];
      const serializers = Object.fromEntries(
        roles.flatMap((role) => {
          const [was, is] = [own?.serializers[role], counterpart?.serializers[role]];
          if (was === undefined || is === undefined) return [];
          return [[role, was.snapshot === is.snapshot ? "as-is" : pick(random, compatibilities)]];
        }),
      );
      return { ...state, serializers };
    }),
  };
};
