import { expect, test } from "@jest/globals";
import { parseSampleInputs } from "../../src/manifest/parse.js";
import { page } from "./markdown.js";

test("the page's sample inputs are what their schema says", () => {
  const text = /^```json sample-inputs\n([\s\S]*?)^```/m.exec(page("docs/sample-inputs.md"))?.[1] ?? "";
  expect(parseSampleInputs(text)).toMatchObject({
    ok: true,
    value: { inputs: [{ type: "com.acme.orders.Order" }, {}] },
  });
});
