import { describe, expect, test } from "@jest/globals";
import type { CompactOperator } from "../support/manifests.js";
import { changesOf, factsOf, kindsOf } from "./kinds.js";

const keyed = (over: Partial<CompactOperator> = {}): CompactOperator => ({
  uid: "a",
  key: "String",
  states: [{ name: "s", kind: "value" }],
  ...over,
});
const gone = "java.io.IOException: Could not find class 'com.acme.Old' in classpath.";

describe("what the trial says", () => {
  test("is looked up by pipeline, because two may hold the same ids", () => {
    const twice = { pipelines: [{ operators: [keyed()] }, { operators: [keyed({ states: [] })] }] };
    const said = { operators: [{ operator: "a", key: "incompatible" as const, result: "unseen" as const }] };
    // Both pipelines pair with both here; each pair is answered once.
    expect(factsOf(changesOf(twice, twice, said), "key-serializer-changed")).toHaveLength(2);
  });

  test("one missing class is one change for all states that hold it, in the order of their names", () => {
    const three = { operators: [keyed({ states: ["z", "m", "a"].map((name) => ({ name, kind: "value" })) })] };
    const changes = changesOf(three, three, {
      operators: [
        {
          operator: "a",
          exception: gone,
          states: ["z", "a"].map((name) => ({ name, answers: { value: "unreadable" }, exception: gone })),
        },
      ],
    });
    expect(kindsOf(changes)).toEqual(["restore-refused", "state-unreadable"]);
    expect(factsOf(changes, "state-unreadable")[0]?.states.map((state) => state.name)).toEqual(["a", "z"]);
  });

  test("unreadable without a reason is still told", () => {
    const one = { operators: [keyed()] };
    const said = { operators: [{ operator: "a", states: [{ name: "s", answers: { value: "unreadable" as const } }] }] };
    expect(factsOf(changesOf(one, one, said), "state-unreadable")).toHaveLength(1);
  });

  test("an unreadable key is told of the key, unless a state has the same cause", () => {
    const one = { operators: [keyed()] };
    const key = { operator: "a", key: "unreadable" as const };
    expect(kindsOf(changesOf(one, one, { operators: [key] }))).toEqual(["key-serializer-changed"]);
    const both = { ...key, states: [{ name: "s", answers: { value: "unreadable" as const }, exception: gone }] };
    expect(kindsOf(changesOf(one, one, { operators: [both] }))).toEqual(["state-unreadable"]);
  });

  test("what user code threw is no word of Flink's", () => {
    const one = { operators: [keyed()] };
    expect(
      kindsOf(changesOf(one, one, { operators: [{ operator: "a", result: "unseen", because: "open() threw" }] })),
    ).toEqual([]);
  });
});
