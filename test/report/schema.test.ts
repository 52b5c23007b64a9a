import manifestSchema from "../../schema/manifest.schema.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { jsonReport, type JsonReport } from "../../src/report/json.js";
import type { OperatorName } from "../../src/rules/finding.js";
import type { PathOutcome } from "../../src/rules/outcome.js";
import { fullManifest, type Whole } from "../support/full.js";
import { differences, type Schema } from "../support/schema-parity.js";

const operator: Whole<OperatorName> = { id: "0".repeat(32), uid: "dedupe", name: "Dedupe" };
const path: Whole<PathOutcome> = {
  restoreFrom: "canonical-savepoint",
  claimMode: "no-claim",
  stateBackend: "rocksdb",
  allowNonRestoredState: true,
  outcome: "loses",
};

/** Uses every field of a report; one that is added to the types does not compile until it stands here. */
const full: Whole<JsonReport> = {
  schema: 1,
  outcome: "loses",
  passed: false,
  baseline: fullManifest.job,
  candidate: fullManifest.job,
  findings: [
    {
      rule: "state-renamed",
      outcome: "loses",
      evidence: "rule",
      pipeline: "orders",
      operator,
      state: "seen",
      message: "It is gone.",
      why: "Because.",
      fix: "Bring it back.",
      flinkSays: { exception: "java.lang.IllegalStateException", message: "no" },
      paths: [path],
      location: { file: "com/acme/OrderJob.java", line: 42 },
      fingerprint: "f".repeat(32),
    },
  ],
  paths: [path],
  unseen: [{ operator, what: "its states", because: "open() threw", remedy: "Look." }],
  advice: [{ id: "uid-missing", operator, message: "No uid.", fix: "Give one." }],
};

test("report.schema.json and the type of a report have the same fields", () => {
  const schemas = { "manifest.schema.json": manifestSchema as Schema, "report.schema.json": reportSchema as Schema };
  expect(differences(full, "report.schema.json", schemas)).toEqual([]);
});

test("the report writes every field, and nothing else that a verdict carries along", () => {
  const carried = { ...full, manifests: { baseline: fullManifest, candidate: fullManifest }, secret: "x" };
  expect(JSON.parse(jsonReport(carried))).toEqual(full);
});
