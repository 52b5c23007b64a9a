import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";
import type { CompactState } from "../support/manifests.js";

const states = (...all: readonly CompactState[]) => jobOf(counting({ states: all }));
const value = (name: string, type = "Long"): CompactState => ({ name, kind: "value", type });

const triggered = (trigger: string, name: string) =>
  jobOf(counting({ facts: { window: "TumblingEventTimeWindows", trigger }, states: [{ name, kind: "reducing" }] }));

ruleCases("state-renamed", [
  {
    name: "silent: the old state is asked for on a restore alone, and carried over",
    before: jobOf(unkeyed({ states: [{ name: "bucket-states", kind: "operator-list" }] })),
    after: jobOf(unkeyed({ states: [{ name: "writer_raw_states", kind: "operator-list" }] })),
    trial: {
      operators: [{ operator: "count", states: [{ name: "bucket-states", kind: "operator-list", requested: true }] }],
    },
    findings: [],
  },
  {
    name: "the name in the descriptor is another",
    before: states(value("seen")),
    after: states(value("seen-orders")),
    findings: ["loses state-renamed: count/seen"],
    says: { message: 'seems to be called "seen-orders" now', fix: 'Name it "seen"', evidence: "heuristic", line: 42 },
  },
  {
    name: "renamed, and its class gained a field in the same step",
    before: states({ name: "seen", kind: "value", type: { pojo: "com.acme.Order", fields: { id: "String" } } }),
    after: states({
      name: "orders",
      kind: "value",
      type: { pojo: "com.acme.Order", fields: { id: "String", at: "Long" } },
    }),
    findings: ["loses state-renamed: count/seen"],
  },
  {
    name: "renamed, with a time-to-live from now on",
    before: states(value("seen")),
    after: states({ ...value("orders"), ttl: 3600000 }),
    findings: ["loses state-renamed: count/seen"],
  },
  {
    name: "two of one type: each is paired once, whatever their order",
    before: states(value("a"), value("b")),
    after: states(value("x"), value("y")),
    findings: ["loses state-renamed: count/a", "loses state-renamed: count/b"],
  },
  {
    name: "an operator state",
    before: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-list" }] })),
    after: jobOf(unkeyed({ states: [{ name: "pending", kind: "operator-list" }] })),
    findings: ["loses state-renamed: count/buffer"],
  },
  {
    name: "the list that Flink named for a ListCheckpointed function has a name and a type of its own now",
    before: jobOf(
      unkeyed({
        states: [
          {
            name: "_default_",
            kind: "operator-list",
            type: { custom: "org.apache.flink.runtime.state.JavaSerializer" },
          },
        ],
      }),
    ),
    after: jobOf(unkeyed({ states: [{ name: "pending", kind: "operator-list", type: "Long" }] })),
    findings: ["loses state-renamed: count/_default_"],
  },
  {
    name: "that list is gone, and nothing came in its place",
    before: jobOf(
      unkeyed({
        states: [
          {
            name: "_default_",
            kind: "operator-list",
            type: { custom: "org.apache.flink.runtime.state.JavaSerializer" },
          },
        ],
      }),
    ),
    after: jobOf(unkeyed({ states: [{ name: "rules", kind: "broadcast", key: "String", type: "Long" }] })),
    findings: ["compatible state-removed: count/_default_"],
  },
  {
    name: "a map with another key is another state",
    before: states({ name: "per-day", kind: "map", key: "String" }),
    after: states({ name: "per-hour", kind: "map", key: "Long" }),
    findings: ["compatible state-removed: count/per-day"],
  },
  {
    name: "a newcomer of another type is no rename",
    before: states(value("seen", "Long")),
    after: states(value("customer", "String")),
    findings: ["compatible state-removed: count/seen"],
  },
  {
    name: "a newcomer of another kind is no rename",
    before: states(value("seen")),
    after: states({ name: "all", kind: "list" }),
    findings: ["compatible state-removed: count/seen"],
  },
  {
    name: "silent: a state more",
    before: states(value("seen")),
    after: states(value("seen"), value("last")),
    findings: [],
  },
  {
    name: "of a trigger that is renamed too",
    before: triggered("com.acme.EarlyTrigger", "seen"),
    after: triggered("com.acme.EverySecond", "payments"),
    findings: ["loses state-renamed: count/seen"],
  },
  {
    name: "one of Flink's triggers in the place of the user's has states of its own",
    before: triggered("com.acme.EarlyTrigger", "seen"),
    after: triggered("org.apache.flink.streaming.api.windowing.triggers.CountTrigger", "count"),
    findings: ["compatible state-removed: count/seen"],
  },
  {
    name: "silent: found in the code alone, it may never have been registered",
    before: jobOf(counting({ complete: false, states: [value("seen"), { ...value("maybe"), seen: "static" }] })),
    after: jobOf(
      counting({
        complete: false,
        states: [value("seen"), { ...value("perhaps"), seen: "static" }, { ...value("maybe"), seen: "static" }],
      }),
    ),
    findings: [],
  },
]);
