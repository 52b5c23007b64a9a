import { expect, test } from "@jest/globals";
import { pair } from "../../src/compare/pair.js";

const paired = (before: string, after: string) => {
  const key = (item: string) => (item.startsWith("-") ? undefined : item.slice(0, 1));
  const found = pair(before.split(" ").filter(Boolean), after.split(" ").filter(Boolean), key, key);
  return {
    kept: found.kept.map((one) => `${one.before}=${one.after}`).join(" "),
    removed: found.removed.join(" "),
    added: found.added.join(" "),
  };
};

test.each([
  ["in step", "a1 b1 c1", "a2 b2 c2", "a1=a2 b1=b2 c1=c2", "", ""],
  ["in another order", "a1 b1 c1", "c2 a2 b2", "c1=c2 a1=a2 b1=b2", "", ""],
  ["in step, then not", "a1 b1 c1", "a2 c2 b2", "a1=a2 c1=c2 b1=b2", "", ""],
  ["one gone, one new", "a1 b1", "a2 x2", "a1=a2", "b1", "x2"],
  ["like ones in their order", "a1 a2 a3", "a4 a5", "a1=a4 a2=a5", "a3", ""],
  ["like ones that come later", "b1 a1 a2", "a3 b2 a4", "a1=a3 b1=b2 a2=a4", "", ""],
  ["without a key, with nobody", "-1 a1", "-2 a2", "a1=a2", "-1", "-2"],
  ["nothing to nothing", "", "", "", "", ""],
  ["nothing to something", "", "a1", "", "", "a1"],
])("%s", (_name, before, after, kept, removed, added) => {
  expect(paired(before, after)).toEqual({ kept, removed, added });
});
