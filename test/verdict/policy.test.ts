import { describe, expect, test } from "@jest/globals";
import { defaultPolicy, parsePolicy } from "../../src/verdict/policy.js";

describe("--fail-on", () => {
  test.each<[string, readonly string[]]>([
    ["none", []],
    [" none ", []],
    ["refuses", ["refuses"]],
    ["migrates,refuses", ["refuses", "migrates"]],
    [" loses , misreads ", ["misreads", "loses"]],
    ["loses,loses", ["loses"]],
    [
      "refuses,fails-later,misreads,loses,unknown,migrates",
      ["refuses", "fails-later", "misreads", "loses", "unknown", "migrates"],
    ],
  ])("reads %j", (text, failOn) => {
    expect(parsePolicy(text)).toEqual({ failOn });
  });

  test.each<[string, readonly string[]]>([
    ["", [""]],
    ["refuses,", [""]],
    ["fail", ["fail"]],
    ["Refuses", ["Refuses"]],
    ["none,refuses", ["none"]],
    ["compatible", ["compatible"]],
    ["refuses,x,y", ["x", "y"]],
  ])("says what is wrong with %j, and what there is", (text, unknown) => {
    expect(parsePolicy(text)).toEqual({
      unknown,
      choosable: ["refuses", "fails-later", "misreads", "loses", "unknown", "migrates"],
    });
  });

  test("left out, unknown warns and migrates informs", () => {
    expect([...defaultPolicy.failOn].sort()).toEqual(["fails-later", "loses", "misreads", "refuses"]);
  });
});
