/**
 * A job of any size with all that a manifest can hold of a stateful operator: five states each, a key, an upstream. Each hundredth
 * operator of the changed version has a renamed state, and each hundredth another value type that Flink migrates.
 */
export function largeJob(operators, operatorIdOf) {
  const ids = Array.from({ length: operators }, (_, n) => operatorIdOf(`operator-${n}`));
  const before = Array.from({ length: operators }, (_, n) => operator(n, ids));
  const after = before.map((each, n) => changed(each, n));
  return {
    baseline: manifest(before, "a"),
    candidate: manifest(after, "b"),
    trial: {
      schema: 1,
      extractor: "0.1.0",
      flink: "1.20.3",
      baseline: "a".repeat(64),
      candidate: "b".repeat(64),
      operators: before.map((each, n) => tried(each, after[n])),
    },
  };
}

const leaf = (type) => ({
  snapshot: Buffer.from(`org.apache.flink.api.common.typeutils.base.${type}Serializer$Snapshot`).toString("base64"),
  tree: {
    family: "basic",
    serializer: `org.apache.flink.api.common.typeutils.base.${type}Serializer`,
    snapshot: `org.apache.flink.api.common.typeutils.base.${type}Serializer$Snapshot`,
    version: 3,
    type: `java.lang.${type}`,
  },
});

const pojo = (type, fields) => ({
  snapshot: Buffer.from(`PojoSerializerSnapshot ${type} ${fields.join(" ")}`).toString("base64"),
  tree: {
    family: "pojo",
    serializer: "org.apache.flink.api.java.typeutils.runtime.PojoSerializer",
    snapshot: "org.apache.flink.api.java.typeutils.runtime.PojoSerializerSnapshot",
    version: 2,
    type,
    children: Object.fromEntries(fields.map((field) => [field, leaf("Long").tree])),
  },
});

const namespace = leaf("VoidNamespace");
const fields = ["customer", "orders", "spent", "since"];

const states = (n) => [
  state("profile", "value", { namespace, value: pojo(`com.acme.Profile${n}`, fields) }),
  state("open", "map", { namespace, userKey: leaf("String"), value: leaf("Long") }),
  state("recent", "list", { namespace, element: leaf("String") }),
  state("sum", "reducing", { namespace, value: leaf("Long") }),
  state("seen", "value", { namespace, value: leaf("Boolean") }),
];

const state = (name, kind, serializers) => ({ name, kind, seen: "registered", serializers, samples: [] });

const operator = (n, ids) => ({
  id: ids[n],
  uid: `operator-${n}`,
  name: `Operator ${n}`,
  class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
  function: `com.acme.Function${n}`,
  parallelism: 4,
  maxParallelism: 128,
  chain: ids[n],
  inputs: n === 0 ? [] : [{ from: ids[n - 1], exchange: "HASH", keyed: true }],
  key: { serializer: leaf("String"), samples: [] },
  coordinator: false,
  facts: {},
  code: ids[n],
  line: { file: "com/acme/Job.java", line: n + 1 },
  complete: true,
  states: states(n),
});

function changed(before, n) {
  const [profile, open, ...rest] = before.states;
  if (n % 100 === 1) return { ...before, states: [profile, { ...open, name: "still-open" }, ...rest] };
  if (n % 100 !== 2) return before;
  const more = { namespace, value: pojo(`com.acme.Profile${n}`, [...fields, "tier"]) };
  return { ...before, states: [{ ...profile, serializers: more }, open, ...rest] };
}

const tried = (before, after) => ({
  baselinePipeline: 0,
  candidatePipeline: 0,
  baseline: before.id,
  candidate: after.id,
  backend: "hashmap",
  result: "restored",
  key: "as-is",
  states: before.states.map((each) => {
    const counterpart = after.states.find(({ name }) => name === each.name);
    const answer = (role) =>
      counterpart.serializers[role].snapshot === each.serializers[role].snapshot ? "as-is" : "after-migration";
    const roles = counterpart ? Object.keys(each.serializers).map((role) => [role, answer(role)]) : [];
    return {
      name: each.name,
      kind: each.kind,
      requested: counterpart !== undefined,
      serializers: Object.fromEntries(roles),
    };
  }),
});

const manifest = (operators, digit) => ({
  schema: 1,
  job: { jar: digit.repeat(64), mainClass: "com.acme.Job", flink: "1.20.3", java: "17", extractor: "0.1.0" },
  libraries: [],
  classpath: [],
  types: {},
  pipelines: [{ name: "large", configuration: {}, operators }],
});
