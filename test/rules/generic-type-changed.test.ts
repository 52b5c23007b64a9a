import type { CompactJob } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

/** A POJO with a collection that Kryo writes, declared so. */
const declared = (numbers: string): CompactJob => ({
  ...jobOf(
    counting({
      states: [
        {
          name: "last",
          kind: "value",
          type: { pojo: "com.acme.Basket", fields: { numbers: { kryo: "java.util.List" } } },
        },
      ],
    }),
  ),
  types: { "com.acme.Basket": { numbers } },
});
/** Values that Kryo writes, declared so in the code alone. */
const values = (declaredType?: string): CompactJob =>
  jobOf(
    counting({
      states: [
        {
          name: "last",
          kind: "value",
          type: { kryo: "java.util.ArrayDeque" },
          ...(declaredType === undefined ? {} : { declaredType }),
        },
      ],
    }),
  );
const deque = (element: string): CompactJob => values(`java.util.ArrayDeque<${element}>`);
const list = (element: string): CompactJob => declared(`java.util.List<${element}>`);

ruleCases("generic-type-changed", [
  {
    name: "other numbers",
    before: list("java.lang.Long"),
    after: list("java.lang.Integer"),
    findings: ["fails-later generic-type-changed: count/last"],
    says: { message: "is List<Integer> now and was List<Long>", evidence: "rule", line: 42 },
  },
  {
    name: "deeper",
    before: declared("java.util.Map<java.lang.String, java.util.List<java.lang.Long>>"),
    after: declared("java.util.Map<java.lang.String, java.util.List<java.lang.String>>"),
    findings: ["fails-later generic-type-changed: count/last"],
  },
  {
    name: "two classes of the job's own may be kin",
    before: list("com.acme.Money"),
    after: list("com.acme.Price"),
    findings: ["unknown generic-type-changed: count/last"],
    says: { evidence: "heuristic" },
  },
  {
    name: "the state's own values",
    before: deque("java.lang.Long"),
    after: deque("java.lang.Integer"),
    findings: ["fails-later generic-type-changed: count/last"],
    says: { message: 'What lies in the state "last"', evidence: "rule" },
  },
  {
    name: "silent: the state's own values, of a wider type",
    before: deque("java.lang.Long"),
    after: deque("java.lang.Number"),
    findings: [],
  },
  {
    name: "silent: the state's own values, of a type that nobody declares any more",
    before: deque("java.lang.Long"),
    after: values(),
    findings: [],
  },
  { name: "silent: the same", before: list("java.lang.Long"), after: list("java.lang.Long"), findings: [] },
  {
    name: "silent: a wildcard takes the old elements",
    before: list("java.lang.Long"),
    after: list("? extends java.lang.Long"),
    findings: [],
  },
  {
    name: "silent: so does a type above",
    before: list("java.lang.Long"),
    after: list("java.lang.Number"),
    findings: [],
  },
  { name: "silent: and a type variable", before: list("java.lang.Long"), after: list("T"), findings: [] },
  {
    name: "silent: another collection, which its serializer knows",
    before: list("java.lang.Long"),
    after: declared("java.util.Collection<java.lang.Long>"),
    findings: [],
  },
]);
