import type { CompactState } from "../support/manifests.js";
import { jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const buffer = (kind: CompactState["kind"], type = "Long") =>
  jobOf(unkeyed({ states: [{ name: "buffer", kind, type }] }));

ruleCases("operator-state-mode-changed", [
  {
    name: "a list becomes a union list",
    before: buffer("operator-list"),
    after: buffer("operator-union"),
    findings: ["refuses operator-state-mode-changed: count/buffer"],
    says: { flink: "Was [SPLIT_DISTRIBUTE], registered with [UNION]", message: "every subtask gets whole" },
  },
  {
    name: "a union list becomes a list, of another type",
    before: buffer("operator-union"),
    after: buffer("operator-list", "String"),
    findings: ["refuses operator-state-mode-changed: count/buffer"],
    says: { flink: "Was [UNION], registered with [SPLIT_DISTRIBUTE]" },
  },
  {
    name: "silent: a union list in addition, under another name",
    before: buffer("operator-list"),
    after: jobOf(
      unkeyed({
        states: [
          { name: "buffer", kind: "operator-list" },
          { name: "all", kind: "operator-union" },
        ],
      }),
    ),
    findings: [],
  },
]);
