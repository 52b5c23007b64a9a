import { describe, expect, test } from "@jest/globals";
import { likeness, quotesIn } from "../../src/explain/quotes.js";

const page = `# state-kind-changed

A state keeps its name but changes its kind.

## Why

Flink throws \`IllegalStateException\`: \`Incompatible key/value state types. Was [VALUE], registered with [LIST].\`

## Example

\`\`\`yaml before
operators: [{ uid: dedupe }]
\`\`\`
\`\`\`yaml trial
operators:
  - operator: dedupe
    message: The new state serializer (a.B) must not be incompatible with the old state serializer.
\`\`\`
`;

describe("what a page quotes of Flink", () => {
  test("are the pieces that stand in every such message, and no single words", () => {
    expect(quotesIn(page)).toEqual([
      "the new state serializer",
      "must not be incompatible with the old state serializer.",
      "incompatible key/value state types. was",
      ", registered with",
    ]);
  });

  test("is found in a real message, whatever names, line breaks and hashes are in it", () => {
    const said =
      "java.lang.IllegalStateException:   Incompatible key/value state types. Was [MAP], registered with [VALUE].";
    expect(likeness(said, quotesIn(page))).toBeGreaterThan(0);
  });

  test("is not found in another message", () => {
    expect(likeness("java.io.IOException: Could not find checkpoint directory", quotesIn(page))).toBe(0);
  });
});
