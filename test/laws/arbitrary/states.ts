import * as fc from "fast-check";
import { scopeOf } from "../../../src/compare/stateful.js";
import type { CompactState } from "../../support/manifests.js";
import type { CompactType } from "../../support/serializers.js";

/** Few words and types, so that two versions of a job often mean the same state. */
const names = ["seen", "last", "total", "buffer"] as const;
const keyedKinds = ["value", "list", "map", "reducing", "aggregating"] as const;
const operatorKinds = ["operator-list", "operator-union", "broadcast"] as const;

const order = (...fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Order",
  fields: Object.fromEntries(fields.map((field) => [field, "Long"])),
});
const types: readonly CompactType[] = [
  "Long",
  "String",
  "List<Long>",
  "Map<String, Tuple2<Long, String>>",
  order("id"),
  order("id", "note"),
  order("no"),
  { kryo: "com.acme.Money", fields: { cents: "long" } },
  { kryo: "com.acme.Money", fields: { at: "long", cents: "long" } },
  { enum: "com.acme.Color", constants: ["RED", "BLUE"] },
  { enum: "com.acme.Color", constants: ["RED"] },
  { avro: "org.apache.avro.generic.GenericRecord", schema: '{"fields":[{"name":"a"}]}' },
];

export const stateType: fc.Arbitrary<CompactType> = fc.constantFrom(...types);
export const stateName: fc.Arbitrary<string> = fc.constantFrom(...names);
export const keyType: fc.Arbitrary<CompactType> = fc.constantFrom<CompactType>(
  "String",
  "Long",
  order("id"),
  order("id", "note"),
);

const kind = (keyed: boolean): fc.Arbitrary<CompactState["kind"]> =>
  keyed ? fc.constantFrom(...keyedKinds, ...operatorKinds) : fc.constantFrom(...operatorKinds);

export const state = (keyed: boolean): fc.Arbitrary<CompactState> =>
  fc.record(
    {
      name: stateName,
      kind: kind(keyed),
      type: stateType,
      key: keyType,
      namespace: fc.constantFrom("TimeWindow", "Long"),
      ttl: fc.constantFrom<true | number>(true, 1000, 2000),
      seen: fc.constantFrom("registered" as const, "static" as const),
    },
    { requiredKeys: ["name", "kind", "type"] },
  );

const timers: readonly CompactState[] = ["event", "processing"].map((domain) => ({
  name: `_timer_state/${domain}_user-timers`,
  kind: "timer",
}));

/** Flink knows one state of a name in each of its backends. */
export const states = (keyed: boolean): fc.Arbitrary<readonly CompactState[]> =>
  fc
    .tuple(
      fc.uniqueArray(state(keyed), { maxLength: 3, selector: ({ kind, name }) => `${scopeOf(kind)} ${name}` }),
      fc.boolean(),
    )
    .map(([own, timed]) => (keyed && timed ? [...own, ...timers] : own));
