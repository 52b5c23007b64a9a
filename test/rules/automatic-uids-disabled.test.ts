import type { Refusal } from "../../src/manifest/manifest.js";
import { automaticId } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const disabled = (operator: string): Refusal => ({
  exception: "java.lang.IllegalStateException",
  message: `Auto generated UIDs have been disabled but no UID or hash has been assigned to operator ${operator}`,
  operators: [operator],
});

ruleCases("automatic-uids-disabled", [
  {
    name: "a new operator without a uid where all must have one",
    before: jobOf(counting()),
    after: {
      ...jobOf(counting(), unkeyed({ auto: "new", name: "Format", inputs: ["count"] })),
      refused: disabled("Format"),
    },
    findings: ["refuses automatic-uids-disabled: Format"],
    says: {
      message: "has no uid, and automatic uids are switched off",
      fix: `.setUidHash("${automaticId("new")}")`,
      flink: "Auto generated UIDs have been disabled",
      evidence: "flink",
    },
  },
  {
    name: "an operator that runs without a uid today",
    before: jobOf(counting({ auto: "second" })),
    after: { ...jobOf(counting({ auto: "second" })), refused: disabled("Count orders") },
    findings: ["refuses automatic-uids-disabled: Count orders"],
  },
  {
    name: "silent: switched off, and all have uids",
    before: { ...jobOf(counting()), configuration: { "pipeline.auto-generate-uids": "true" } },
    after: { ...jobOf(counting()), configuration: { "pipeline.auto-generate-uids": "false" } },
    findings: [],
  },
]);
