import type { CompactJob, CompactSample, CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";
import type { CompactType } from "../support/serializers.js";
import type { CompactRead } from "../support/trials.js";

const amounts: CompactType = { custom: "com.acme.AmountsSerializer", type: "com.acme.Amounts" };
const stored = { "@class": "com.acme.Amounts", owed: 1, paid: "Text2" };
const holding = (over: Partial<CompactState> = {}): CompactJob =>
  jobOf(counting({ states: [{ name: "last", kind: "value", type: amounts, ...over }] }));
const deployed = (tree: CompactSample["tree"] = stored, over: Partial<CompactSample> = {}): CompactJob =>
  holding({ samples: [{ tree, ...over }] });
const read = (...reads: readonly CompactRead[]) => ({
  operators: [{ operator: "count", states: [{ name: "last", read: reads }] }],
});

ruleCases("values-lost", [
  {
    name: "a field is gone, and a newcomer of its kind is empty",
    before: deployed(),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", owed: 1, settled: null } }),
    findings: ["loses values-lost: count/last"],
    says: {
      message: 'paid was "Text2" and is gone, and settled is new and holds nothing',
      evidence: "flink",
      line: 42,
    },
  },
  {
    name: "a field of the same name is empty",
    before: deployed(),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", owed: 0, paid: "Text2" } }),
    findings: ["loses values-lost: count/last"],
    says: { message: "owed was 1 and is 0" },
  },
  {
    name: "nothing lies where a value was stored",
    before: deployed(),
    after: holding(),
    trial: read("gone"),
    findings: ["loses values-lost: count/last"],
    says: { message: "the value was" },
  },
  {
    name: "an entry of a map within the value",
    before: deployed({ EUR: 1, USD: 2 }),
    after: holding(),
    trial: read({ tree: { EUR: 1 } }),
    findings: ["loses values-lost: count/last"],
  },
  {
    name: "of a subclass the base class is left",
    before: deployed({ "@class": "com.acme.Card", currency: "Text1", number: "Text2" }),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Payment", currency: "Text1" } }),
    findings: ["loses values-lost: count/last"],
  },
  {
    name: "silent: a field is gone, and nothing like it is new",
    before: deployed(),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", owed: 1, visits: 0 } }),
    findings: [],
  },
  {
    name: "silent: a POJO's field, of which its type says more",
    before: holding({
      type: { pojo: "com.acme.Profile", fields: { note: "String" } },
      samples: [{ tree: { "@class": "com.acme.Profile", note: "Text1" } }],
    }),
    after: holding({ type: { pojo: "com.acme.Profile", fields: { visits: "Integer" } } }),
    trial: {
      operators: [
        {
          operator: "count",
          states: [
            {
              name: "last",
              answers: { value: "after-migration" },
              read: [{ tree: { "@class": "com.acme.Profile", visits: null } }],
            },
          ],
        },
      ],
    },
    findings: ["migrates value-serializer-migrates: count/last"],
  },
]);
