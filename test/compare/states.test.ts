import { describe, expect, test } from "@jest/globals";
import type { CompactOperator, CompactState } from "../support/manifests.js";
import { changesOf, factsOf, kindsOf } from "./kinds.js";

const job = (states: readonly CompactState[], over: Partial<CompactOperator> = {}) => ({
  operators: [{ uid: "a", key: "String", states, ...over }],
});
const value = (name: string, over: Partial<CompactState> = {}): CompactState => ({ name, kind: "value", ...over });
const renamed = (before: readonly CompactState[], after: readonly CompactState[]) =>
  factsOf(changesOf(job(before), job(after)), "state-renamed").map(({ from, to }) => `${from.name} -> ${to.name}`);

describe("states that are gone and new", () => {
  test.each([
    ["one of like type", [value("a")], [value("b")], ["a -> b"]],
    ["other type", [value("a")], [value("b", { type: "String" })], []],
    ["other kind", [value("a")], [{ name: "b", kind: "list" }], []],
    ["a list's elements", [{ name: "a", kind: "list" }], [{ name: "b", kind: "list" }], ["a -> b"]],
    ["a map's keys differ", [{ name: "a", kind: "map" }], [{ name: "b", kind: "map", key: "Long" }], []],
    ["time-to-live does not make it another", [value("a")], [value("b", { ttl: 5 })], ["a -> b"]],
    ["two in the order of their names", [value("z"), value("a")], [value("n"), value("m")], ["a -> m", "z -> n"]],
    ["one more than went", [value("a")], [value("b"), value("c")], ["a -> b"]],
    ["one less than went", [value("a"), value("b")], [value("c")], ["a -> c"]],
    ["only found in code", [value("a", { seen: "static" })], [value("b")], []],
    ["generic arguments", [value("a", { type: "List<Long>" })], [value("b", { type: "List<String>" })], []],
  ] as const)("%s", (_name, before, after, pairs) => {
    expect(renamed(before, after)).toEqual(pairs);
  });

  test("not listed is not absent where the operator could not be seen whole", () => {
    const changes = changesOf(job([value("a")]), job([value("b")], { complete: false }));
    expect(kindsOf(changes)).toEqual(["state-added", "unseen-changed"]);
    expect(factsOf(changes, "unseen-changed")[0]?.because).toMatch(/not seen any more: a$/);
  });

  test("what is asked for only while restoring is neither gone nor renamed", () => {
    const moved = (requested: boolean) =>
      kindsOf(
        changesOf(job([value("a")]), job([value("b")]), {
          operators: [{ operator: "a", states: [{ name: "a", requested }] }],
        }),
      );
    expect(moved(true)).toEqual(["state-added"]);
    expect(moved(false)).toEqual(["state-renamed"]);
  });

  test("with its key an operator loses all keyed state: no word for each", () => {
    const changes = changesOf(job([value("a"), value("b")]), { operators: [{ uid: "a", class: "ProcessOperator" }] });
    expect(kindsOf(changes)).toEqual(["keying-removed", "operator-class-changed"]);
  });
});

describe("serializers", () => {
  const order = (...fields: readonly string[]) => ({
    pojo: "com.acme.Order",
    fields: Object.fromEntries(fields.map((field) => [field, "Long"])),
  });
  const answered = (value: "as-is" | "after-migration" | "unreadable") => ({
    operators: [{ operator: "a", states: [{ name: "s", answers: { value } }] }],
  });

  test("Flink's answer goes before what differs to the eye", () => {
    const changed = [job([value("s", { type: order("x") })]), job([value("s", { type: order("x", "y") })])] as const;
    expect(kindsOf(changesOf(...changed, answered("as-is")))).toEqual([]);
    expect(kindsOf(changesOf(...changed, answered("after-migration")))).toEqual(["value-serializer-changed"]);
    expect(kindsOf(changesOf(...changed, answered("unreadable")))).toEqual(["state-unreadable"]);
    expect(factsOf(changesOf(...changed), "value-serializer-changed")[0]).not.toHaveProperty("compatibility");
  });

  test("even where the bytes are equal", () => {
    const same = job([value("s")]);
    expect(kindsOf(changesOf(same, same, answered("after-migration")))).toEqual(["value-serializer-changed"]);
  });

  test("a renamed field alone is told once, a migration beside it twice", () => {
    const changes = (after: ReturnType<typeof order>) =>
      kindsOf(
        changesOf(
          job([value("s", { type: order("x") })]),
          job([value("s", { type: after })]),
          answered("after-migration"),
        ),
      );
    expect(changes(order("y"))).toEqual(["pojo-field-renamed"]);
    expect(changes(order("y", "z"))).toEqual(["value-serializer-changed"]);
  });

  test("switched time-to-live carries the answer for a map's key", () => {
    const map = (over: Partial<CompactState>): CompactState => ({ name: "s", kind: "map", ...over });
    const changes = changesOf(job([map({})]), job([map({ ttl: 7 })]), {
      operators: [
        { operator: "a", states: [{ name: "s", answers: { value: "after-migration", userKey: "reconfigured" } }] },
      ],
    });
    expect(factsOf(changes, "ttl-toggled")).toMatchObject([{ enabled: true, userKey: "reconfigured" }]);
  });
});

describe("timers", () => {
  const queue = (domain: string, service: string, over: Partial<CompactState> = {}): CompactState => ({
    name: `_timer_state/${domain}_${service}`,
    kind: "timer",
    ...over,
  });

  test("two queues of one service are one loss", () => {
    const before = job([queue("processing", "user-timers"), queue("event", "user-timers"), queue("event", "other")]);
    const removed = factsOf(changesOf(before, job([])), "timers-removed");
    expect(removed.map((one) => `${one.service} ${one.states.length}`)).toEqual(["other 1", "user-timers 2"]);
  });

  test("a namespace that the contents share is told of those", () => {
    const contents = (namespace: string): CompactState => ({ name: "window-contents", kind: "list", namespace });
    const windows = (namespace: string) => job([contents(namespace), queue("event", "w", { namespace })]);
    const changes = factsOf(changesOf(windows("TimeWindow"), windows("Long")), "namespace-serializer-changed");
    expect(changes.map((one) => one.from.name)).toEqual(["window-contents"]);
    const alone = (namespace: string) =>
      job([queue("event", "w", { namespace }), queue("processing", "w", { namespace })]);
    const timersOnly = factsOf(changesOf(alone("TimeWindow"), alone("Long")), "namespace-serializer-changed");
    expect(timersOnly.map((one) => one.from.name)).toEqual(["_timer_state/event_w"]);
  });
});
