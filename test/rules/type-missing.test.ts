import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const order = (name: string): CompactType => ({ pojo: name, fields: { id: "String" } });
const last = (type: CompactType): CompactState => ({ name: "last", kind: "value", type });
const seen: CompactState = { name: "seen", kind: "value" };
const gone = "java.io.IOException: Could not find class 'com.acme.Order' in classpath.";
const leftOut =
  "java.lang.IllegalStateException: a present field should have its associated new field serializer available.";
const unregistered = "java.lang.IllegalStateException: Missing value for the key 'com.acme.Coupon'";
const unreadable = { name: "last", answers: { value: "unreadable" as const }, exception: gone };

ruleCases("type-missing", [
  {
    name: "the class moved to another package",
    before: jobOf(counting({ states: [last(order("com.acme.Order"))] })),
    after: jobOf(counting({ states: [last(order("com.acme.model.Order"))] })),
    trial: { operators: [{ operator: "count", phase: "context", exception: gone, states: [unreadable] }] },
    findings: ["refuses type-missing: count/last"],
    says: {
      message: "The class com.acme.Order",
      fix: "under its old name and package (com.acme.Order)",
      flink: "Could not find class",
      line: 42,
    },
  },
  {
    name: "a class that was registered with Kryo, by the words of Kryo's snapshot",
    before: jobOf(counting({ states: [last({ kryo: "com.acme.Order" })] })),
    after: jobOf(counting({ states: [last({ kryo: "com.acme.Order" })] })),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "context",
          exception: unregistered,
          states: [{ name: "last", answers: { value: "unreadable" }, exception: unregistered }],
        },
      ],
    },
    findings: ["refuses type-missing: count/last"],
    says: { message: "The class com.acme.Coupon", fix: "the library that brings it" },
  },
  {
    name: "even of a state that nobody asks for any more",
    before: jobOf(counting({ states: [seen, last(order("com.acme.Order"))] })),
    after: jobOf(counting({ states: [seen] })),
    trial: { operators: [{ operator: "count", phase: "context", exception: gone, states: [unreadable] }] },
    findings: ["refuses type-missing: count/last", "compatible state-removed: count/last"],
  },
  {
    name: "no class is missing: a field is still there, and is not stored any more",
    before: jobOf(counting({ states: [last(order("com.acme.Order"))] })),
    after: jobOf(counting({ states: [last({ pojo: "com.acme.Order", fields: {} })] })),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "open",
          exception: leftOut,
          states: [{ name: "last", answers: { value: "unreadable" }, exception: leftOut }],
        },
      ],
    },
    findings: ["refuses type-missing: count/last"],
    says: { message: "it became transient or static", fix: "another name", flink: "a present field" },
  },
  {
    name: "no class is missing: a snapshot of the job's own reads what nobody wrote",
    before: jobOf(counting({ states: [last(order("com.acme.Order"))] })),
    after: jobOf(counting({ states: [last(order("com.acme.Order"))] })),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "context",
          exception: "java.io.EOFException: nothing left",
          states: [{ name: "last", answers: { value: "unreadable" }, exception: "java.io.EOFException: nothing left" }],
        },
      ],
    },
    findings: ["refuses type-missing: count/last"],
    says: { message: "serializer snapshot", why: "No class is missing", fix: "readSnapshot", flink: "nothing left" },
  },
  {
    name: "Flink did not say which class",
    before: jobOf(counting({ states: [last(order("com.acme.Order"))] })),
    after: jobOf(counting({ states: [last(order("com.acme.Order2"))] })),
    trial: { operators: [{ operator: "count", states: [{ name: "last", answers: { value: "unreadable" } }] }] },
    findings: ["refuses type-missing: count/last"],
    says: { message: "A class that the saved state" },
  },
  {
    name: "silent: the state is gone and its class is still there",
    before: jobOf(counting({ states: [seen] })),
    after: jobOf(counting({ states: [seen] })),
    findings: [],
  },
]);
