import { operatorIdOf } from "../../src/manifest/operator-id.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Finding } from "../../src/rules/finding.js";
import type { Outcome, PathOutcome } from "../../src/rules/outcome.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { verdict, type Judged, type Verdict } from "../../src/verdict/verdict.js";
import { manifest, operatorIn, type CompactOperator } from "../support/manifests.js";

/** Verdicts to be worded. The findings are written out here: what is tested is how they read, not how they come about. */

const order = { pojo: "com.acme.Order", fields: { id: "String", customer: "String", amount: "Long" } };
const source: CompactOperator = { uid: "orders-source", name: "Source: orders", coordinator: true };
const rates: CompactOperator = { uid: "rates-source", name: "Source: rates", coordinator: true };
const dedupe: CompactOperator = {
  uid: "dedupe",
  name: "Dedupe orders",
  key: "String",
  inputs: ["orders-source"],
  line: "com/acme/orders/OrderJob.java:42",
  states: [{ name: "seen", kind: "value", type: "Long", ttl: 86400000 }],
};
const convert: CompactOperator = {
  uid: "convert",
  name: "Convert currency",
  key: "String",
  inputs: ["dedupe", { from: "rates-source", exchange: "BROADCAST", keyed: false }],
  line: "com/acme/orders/OrderJob.java:57",
  states: [{ name: "rates", kind: "broadcast", key: "String", type: "Double" }],
};
const totals: CompactOperator = {
  uid: "totals",
  name: "Totals per customer",
  key: "String",
  inputs: ["convert"],
  line: "com/acme/orders/OrderJob.java:71",
  states: [
    { name: "sum", kind: "value", type: order },
    { name: "history", kind: "list", type: "Long" },
  ],
};
const audit: CompactOperator = {
  auto: "audit",
  name: "Sink: audit",
  inputs: ["dedupe"],
  states: [{ name: "writer_raw_states", kind: "operator-list", type: "String" }],
};
const alerts: CompactOperator = {
  uid: "alerts",
  name: "Alerts",
  inputs: ["totals"],
  line: "com/acme/orders/OrderJob.java:88",
};

const deployed = released(
  manifest({ operators: [source, rates, dedupe, convert, totals, audit, alerts] }),
  "v1.14.2",
  "9f3c1ab0c7d2",
);

function released(job: Manifest, release: string | undefined, commit: string): Manifest {
  const { release: _, ...identity } = job.job;
  return { ...job, job: { ...identity, ...(release === undefined ? {} : { release }), commit } };
}

const paths = (hashmap: Outcome, rocksdb: Outcome = hashmap): readonly PathOutcome[] =>
  (
    [
      ["hashmap", hashmap],
      ["rocksdb", rocksdb],
    ] as const
  ).map(([stateBackend, outcome]) => ({
    restoreFrom: "canonical-savepoint",
    claimMode: "no-claim",
    stateBackend,
    allowNonRestoredState: false,
    outcome,
  }));

type Sketch = Omit<Finding, "pipeline" | "operator" | "paths" | "fingerprint"> & Partial<Pick<Finding, "paths">>;

const finding = (job: Manifest, operator: string, sketch: Sketch): Finding => {
  const { id, uid, name } = operatorIn(job, operator);
  return {
    pipeline: "orders",
    operator: { id, ...(uid === undefined ? {} : { uid }), name },
    paths: paths(sketch.outcome),
    fingerprint: operatorIdOf(`${sketch.rule} ${id} ${sketch.state ?? ""}`),
    ...sketch,
  };
};

const judged = (before: Manifest, after: Manifest, what: Partial<Judged>): Verdict =>
  verdict(before, after, { findings: [], unseen: [], advice: [], ...what }, paths("compatible"), defaultPolicy);

/** The job against itself at another commit. */
export const clean = judged(deployed, released(deployed, undefined, "4d27e90aa112"), {});

/** Passes, with something to know. */
export const migrating = judged(deployed, released(deployed, undefined, "4d27e90aa112"), {
  findings: [
    finding(deployed, "totals", {
      rule: "value-serializer-migrates",
      outcome: "migrates",
      evidence: "flink",
      state: "sum",
      message:
        'The serializer of the state "sum" of "Totals per customer" (uid "totals") changed: field discount is new. Flink rewrites the values as they are read.',
      why: "Flink compares the saved serializer with the new one and found that it can migrate.",
      fix: "Nothing. Take a savepoint after the first deployment before you rely on going back.",
      location: { file: "com/acme/orders/OrderJob.java", line: 71 },
    }),
  ],
});

const changed = released(
  manifest({
    flink: "2.2.0",
    operators: [
      source,
      rates,
      dedupe,
      { ...convert, states: [{ name: "rates", kind: "broadcast", key: "String", type: "Long" }] },
      {
        ...totals,
        states: [
          { name: "sum-v2", kind: "value", type: order },
          { name: "history", kind: "list", type: "Long" },
        ],
      },
      { ...alerts, name: "Alerts for sales" },
      {
        uid: "fraud",
        name: "Fraud score",
        key: "String",
        inputs: ["totals"],
        states: [{ name: "score", kind: "value", type: "Double" }],
      },
    ],
  }),
  undefined,
  "4d27e90aa112",
);

/** An ordinary week's work that must not be deployed. */
export const blocked = judged(deployed, changed, {
  findings: [
    finding(deployed, "Sink: audit", {
      rule: "operator-removed",
      outcome: "refuses",
      evidence: "rule",
      message:
        'The operator "Sink: audit" is gone; of what it saved, the state "writer_raw_states" has no operator to go to, and Flink refuses to start the job.',
      why: "A savepoint's state belongs to operator ids. Flink maps each id to an operator of the new job and stops at the first that has none.",
      fix: "Bring the operator back, or, if its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again.",
      flinkSays: {
        exception: "java.lang.IllegalStateException",
        message: `Failed to rollback to checkpoint/savepoint. Cannot map checkpoint/savepoint state for operator ${operatorIn(deployed, "Sink: audit").id} to the new program, because the operator is not available in the new program. If you want to allow to skip this, you can set the --allowNonRestoredState option on the CLI.`,
      },
    }),
    finding(deployed, "totals", {
      rule: "state-renamed",
      outcome: "loses",
      evidence: "heuristic",
      state: "sum",
      message:
        'The state "sum" of "Totals per customer" (uid "totals") is gone and "sum-v2" of the same kind and type is new: most probably renamed. It starts empty, without an error.',
      why: "Flink finds a state by its name. Under the new name there is nothing in the savepoint, and a state that nobody asks for is carried on unread.",
      fix: 'Give the descriptor its old name "sum" back.',
      location: { file: "com/acme/orders/OrderJob.java", line: 71 },
    }),
    finding(deployed, "convert", {
      rule: "operator-state-serializer-changed",
      outcome: "refuses",
      evidence: "flink",
      state: "rates",
      message:
        'The value serializer of the state "rates" of "Convert currency" (uid "convert") changed from Double to Long. The job fails when the operator is initialised.',
      why: "Operator state is read as a whole while the operator is initialised, and is never migrated.",
      fix: 'Keep the type, or read "rates" as Double and write a state of another name from it.',
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message: "The new value typeSerializer for broadcast state must not be incompatible.",
      },
      paths: paths("migrates", "refuses"),
      location: { file: "com/acme/orders/OrderJob.java", line: 57 },
    }),
    finding(deployed, "dedupe", {
      rule: "unseen-state-changed",
      outcome: "unknown",
      evidence: "rule",
      message:
        'The states of "Dedupe orders" (uid "dedupe") could not be seen whole, and the code that hides them changed.',
      why: "open() threw java.net.ConnectException: Connection refused",
      fix: "Get the state in open() before anything that needs the outside world, or compare with a savepoint of the deployed job.",
      location: { file: "com/acme/orders/OrderJob.java", line: 42 },
    }),
    finding(deployed, "totals", {
      rule: "value-serializer-migrates",
      outcome: "migrates",
      evidence: "flink",
      state: "history",
      message:
        'The serializer of the state "history" of "Totals per customer" (uid "totals") changed. Flink rewrites the values as they are read.',
      why: "Flink compares the saved serializer with the new one and found that it can migrate.",
      fix: "Nothing.",
    }),
    finding(deployed, "dedupe", {
      rule: "ttl-toggled",
      outcome: "compatible",
      evidence: "flink",
      state: "seen",
      message: 'The time-to-live of the state "seen" is 12 h instead of 24 h.',
      why: "The duration is no part of what is saved.",
      fix: "Nothing.",
    }),
  ],
  unseen: [
    {
      operator: { id: operatorIdOf("rates-source"), uid: "rates-source", name: "Source: rates" },
      what: "states besides those listed",
      because: "open() did not return within 10 s",
      remedy: "Get the state in open(), before anything that needs the outside world.",
    },
  ],
  advice: [
    {
      id: "uid-missing",
      message: 'One operator holds state without a uid: "Sink: audit". Any edit of the graph may cut it off from it.',
      fix: 'Pin it while nothing else changes: .uid("audit") with .setUidHash of its present id.',
    },
  ],
});

/** Every kind of name that tries to be more than a name. */
export const hostileNames = [
  "**bold** _it_ `code` [link](https://evil.example/x) ![i](x)",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</code></details></summary><h1>Approved ✅</h1>",
  "@octocat @acme/security #12 GH-7 acme/orders#3 someone@example.com",
  "https://evil.example/phish www.evil.example 9f3c1ab0c7d29f3c1ab0c7d29f3c1ab0c7d2aaaa",
  "line\n::error file=a.ts,line=1::owned\n::add-mask::x\r::set-output name=a::b",
  "\u001b[2J\u001b[31mred\u001b[0m\u0007\u009b31m",
  "\u202egnp.exe\u202c \u2066x\u2069 zero\u200bwidth\ufeff",
  "| a | b |\n|---|---|\n| c | d |",
  "```\nfence\n~~~\n$$x^2$$ $a$ :tada: \\(y\\)",
  'x"]; click n0 "javascript:alert(1)"; %%{init: {"theme":"dark"}}%% -->',
  "<!-- sticky-marker --> --> &lt;b&gt; &#64;octocat",
  "half \ud83d surrogate \udc00",
  "# heading\n- list\n1. one\n> quote\n    indented\n---",
  "",
  "n".repeat(1_000_000),
];

const hostileJob = manifest({
  operators: hostileNames.map((name, at) => ({
    auto: `hostile ${at}`,
    name,
    states: [{ name, kind: "value" as const }],
  })),
});

export const hostile = judged(hostileJob, manifest({ operators: [] }), {
  findings: hostileNames.map((name, at) => {
    const { id } = operatorIn(hostileJob, `hostile ${at}`);
    return {
      rule: "operator-removed",
      outcome: "loses",
      evidence: "rule",
      pipeline: name,
      operator: { id, ...(at % 2 === 0 ? { uid: name } : {}), name },
      state: name,
      message: `The state "${name}" of ${name} is gone`,
      why: name,
      fix: name,
      flinkSays: { exception: name, message: name },
      paths: paths("loses"),
      location: { file: name.slice(0, 60_000), line: 1 },
      fingerprint: id,
    };
  }),
  unseen: hostileNames.map((name) => ({
    operator: { id: operatorIdOf("x"), name },
    what: name,
    because: name,
    remedy: name,
  })),
  advice: hostileNames.map((name) => ({ id: "uid-missing", message: name, fix: name })),
});

const many: readonly Outcome[] = ["loses", "refuses", "migrates", "unknown", "misreads", "compatible"];

/** A thousand findings with long explanations in a graph of as many operators. */
export const thousand = ((): Verdict => {
  const operators = Array.from({ length: 1000 }, (_, at): CompactOperator => ({
    uid: `step-${at}`,
    name: `Step ${at}`,
    ...(at === 0 ? {} : { inputs: [`step-${at - 1}`] }),
    states: [{ name: "s", kind: "value" }],
  }));
  const job = manifest({ operators });
  const ids = new Map(job.pipelines[0]?.operators.map((operator) => [operator.uid, operator]));
  return judged(job, job, {
    findings: operators.map((_, at) => {
      const operator = ids.get(`step-${at}`);
      return {
        rule: "state-renamed",
        outcome: many[at % many.length] ?? "loses",
        evidence: "rule",
        pipeline: "orders",
        operator: { id: operator?.id ?? "", uid: `step-${at}`, name: `Step ${at} 😀` },
        state: "s",
        message: `The state "s" of "Step ${at}" is gone. ${"It is gone for good. 😀 ".repeat(at % 17)}`,
        why: "Because of this. ".repeat(at % 29),
        fix: 'Give the descriptor its old name "s" back.',
        flinkSays: { exception: "java.lang.IllegalStateException", message: "no | such <state> ".repeat(at % 13) },
        paths: paths("loses"),
        fingerprint: operatorIdOf(String(at)),
      };
    }),
  });
})();
