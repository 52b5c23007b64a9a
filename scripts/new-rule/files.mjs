import { exportName } from "./names.mjs";

/** What a new rule consists of besides its line in the book: path -> text. Each part fails a test until it is filled in. */
export const filesOf = (id, kind) => ({
  [`src/rules/${id}.ts`]: rule(id, kind),
  [`docs/rules/${id}.md`]: page(id),
  [`test/rules/${id}.test.ts`]: test(id),
  [`test/restores/pairs/${id}/pair.json`]: pair,
  [`test/restores/pairs/${id}/before/Job.java`]: job,
  [`test/restores/pairs/${id}/after/Job.java`]: job,
});

const rule = (id, kind) => `import type { Rule } from "./rule.js";

export const ${exportName(id)}: Rule<"${kind}"> = {
  id: "${id}",
  title: "",
  // Fill in: what a real restore does with these facts. Null stays for what is harmless, with the reason.
  judge: () => null,
};
`;

const page = (id) => `# ${id}

Fill in: one sentence, what happens to whose state. The rule's title says the same.

## Why

Fill in: what Flink does, and where it says so.

## What to do

Fill in: what mends it now.

## When it is harmless

Fill in: when to accept it, and what this rule is silent about.

## Example

\`\`\`yaml before
operators:
  - { uid: count, key: String, states: [{ name: count, kind: value, type: Long }] }
\`\`\`

\`\`\`yaml after
operators:
  - { uid: count, key: String, states: [{ name: count, kind: value, type: Long }] }
\`\`\`
`;

const test = (id) => `import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

// Fill in: what it says, and above all where it is silent. Every case runs through the whole rule book and is held against the laws.
ruleCases("${id}", [
  {
    name: "fill in",
    before: jobOf(counting()),
    after: jobOf(counting()),
    findings: ["unknown ${id}: count"],
  },
]);
`;

const pair = `{
  "changes": "",
  "watch": ["count"]
}
`;

const job = `package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
`;
