import { parse } from "yaml";
import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { manifest, operatorIn, type CompactJob } from "./manifests.js";
import { trial } from "./trials.js";

const job = (type: string): CompactJob =>
  parse(`
operators:
  - { uid: orders, coordinator: true }
  - { auto: clean, inputs: [orders], chain: orders }
  - uid: dedupe
    key: String
    inputs: [clean]
    line: com/acme/OrderJob.java:42
    states:
      - { name: seen, kind: value, type: ${type}, ttl: 3600000 }
      - { name: per-day, kind: map, key: String, type: Long }
`) as CompactJob;

test("a few lines become a whole manifest", () => {
  const expanded = manifest(job("Long"));
  const dedupe = operatorIn(expanded, "dedupe");
  expect(dedupe.id).toBe(operatorIdOf("dedupe"));
  expect(dedupe.inputs).toEqual([{ from: operatorIn(expanded, "clean").id, exchange: "HASH", keyed: true }]);
  expect(dedupe.line).toEqual({ file: "com/acme/OrderJob.java", line: 42 });
  expect(dedupe.states[0]?.serializers.value?.tree).toMatchObject({
    family: "ttl",
    children: { value: { type: "java.lang.Long" } },
  });
  expect(dedupe.states[1]?.serializers).toHaveProperty("userKey");
  expect(operatorIn(expanded, "clean").chain).toBe(operatorIn(expanded, "orders").id);
});

test("a typo is an error, not a job without that fact", () => {
  expect(() => manifest({ operators: [{ uid: "a", state: [] } as never] })).toThrow('has no "state"');
  expect(() => manifest({ operators: [{ uid: "a", inputs: ["b"] }] })).toThrow('no operator "b"');
  expect(() => manifest({ operators: [{ uid: "a", states: [{ name: "s", kind: "value", type: "Money" }] }] })).toThrow(
    'the type "Money"',
  );
});

test("equal serializers are answered as-is; for others the test must say what Flink answers", () => {
  const before = manifest(job("Long"));
  expect(
    trial(before, before).operators.flatMap((each) => each.states.flatMap((state) => Object.values(state.serializers))),
  ).toEqual(Array(5).fill("as-is"));
  const after = manifest(job("Integer"));
  expect(() => trial(before, after)).toThrow('the value serializer of the state "seen"');
  const said = trial(before, after, {
    operators: [{ operator: "dedupe", states: [{ name: "seen", answers: { value: "incompatible" } }] }],
  });
  expect(said.operators.at(-1)?.states[0]).toMatchObject({
    requested: true,
    serializers: { namespace: "as-is", value: "incompatible" },
  });
});
