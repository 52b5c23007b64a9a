import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const order = (fields: Readonly<Record<string, CompactType>>): CompactType => ({ pojo: "com.acme.Order", fields });
const address = (street: string): CompactType => ({
  pojo: "com.acme.Address",
  fields: { [street]: "String", zip: "String" },
});
const holding = (type: CompactType, over: Partial<CompactState> = {}) =>
  jobOf(counting({ states: [{ name: "last", kind: "value", type, ...over }] }));
const migrated = {
  operators: [{ operator: "count", states: [{ name: "last", answers: { value: "after-migration" as const } }] }],
};

ruleCases("pojo-field-renamed", [
  {
    name: "a field has another name: the migration needs no word of its own",
    before: holding(order({ id: "String", amount: "Long" })),
    after: holding(order({ id: "String", total: "Long" })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last"],
    says: { message: 'The field "amount" of Order seems to be called "total" now', fix: 'name "amount"', line: 42 },
  },
  {
    name: "renamed, and a field more: both are told",
    before: holding(order({ id: "String", amount: "Long" })),
    after: holding(order({ id: "String", total: "Long", currency: "Integer" })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last", "migrates value-serializer-migrates: count/last"],
  },
  {
    name: "in a class within the class",
    before: holding(order({ to: address("street") })),
    after: holding(order({ to: address("road") })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last"],
    says: { message: 'The field "street" of Address' },
  },
  {
    name: "a class that occurs twice in one state was renamed once",
    before: holding(order({ to: address("street"), from: address("street") })),
    after: holding(order({ to: address("road"), from: address("road") })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last"],
  },
  {
    name: "the fields of a class within the class become its own",
    before: holding(order({ id: "String", to: address("street") })),
    after: holding(order({ id: "String", street: "String", zip: "String" })),
    trial: migrated,
    findings: [
      "loses pojo-field-renamed: count/last",
      "loses pojo-field-renamed: count/last",
      "migrates value-serializer-migrates: count/last",
    ],
    says: { message: 'The field "to.street" of Order seems to be called "street" now' },
  },
  {
    name: "a field moves into a new class within the class",
    before: holding(order({ id: "String", zip: "String", amount: "Long" })),
    after: holding(order({ id: "String", amount: "Long", to: address("street") })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last"],
    says: { message: 'The field "zip" of Order seems to be called "to.zip" now' },
  },
  {
    name: "silent: a class within the class is gone, and what is new has other names or other types",
    before: holding(order({ id: "String", to: address("street") })),
    after: holding(order({ id: "String", zip: "Integer", weight: "Double" })),
    trial: migrated,
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "in an operator state",
    before: jobOf(unkeyed({ states: [{ name: "last", kind: "operator-list", type: order({ amount: "Long" }) }] })),
    after: jobOf(unkeyed({ states: [{ name: "last", kind: "operator-list", type: order({ total: "Long" }) }] })),
    trial: { operators: [{ operator: "count", states: [{ name: "last", answers: { element: "after-migration" } }] }] },
    findings: ["loses pojo-field-renamed: count/last"],
  },
  {
    name: "renamed and widened in one step",
    before: holding(order({ id: "String", amount: "Integer" })),
    after: holding(order({ id: "String", total: "Long" })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last"],
    says: { message: 'The field "amount" of Order seems to be called "total" now' },
  },
  {
    name: "two of one type at once: which is which cannot be told, and both are empty",
    before: holding(order({ street: "String", city: "String" })),
    after: holding(order({ road: "String", town: "String" })),
    trial: migrated,
    findings: ["loses pojo-field-renamed: count/last", "loses pojo-field-renamed: count/last"],
    says: { message: 'seems to be called "road" or "town" now' },
  },
  {
    name: "a field gone and one new of another type are two edits",
    before: holding(order({ id: "String", amount: "Long" })),
    after: holding(order({ id: "String", total: "Double" })),
    trial: migrated,
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "which of two new ones it was cannot be told",
    before: holding(order({ amount: "Long" })),
    after: holding(order({ net: "Long", gross: "Long" })),
    trial: migrated,
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "which of two old ones it was cannot be told",
    before: holding(order({ net: "Long", gross: "Long" })),
    after: holding(order({ amount: "Long" })),
    trial: migrated,
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "silent: the fields come in another order, which Flink does not see",
    before: holding(order({ id: "String", amount: "Long" })),
    after: holding(order({ amount: "Long", id: "String" })),
    trial: { operators: [{ operator: "count", states: [{ name: "last", answers: { value: "as-is" } }] }] },
    findings: [],
  },
]);
