import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const on = (flink: string) => ({ ...jobOf(counting()), flink });

ruleCases("flink-version-changed", [
  {
    name: "from 1.x to 2.x",
    before: on("1.20.3"),
    after: on("2.2.0"),
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "from Flink 1.20.3 to 2.2.0", fix: "Restore a copy", evidence: "rule" },
  },
  {
    name: "back to an older minor",
    before: on("2.2.0"),
    after: on("2.1.0"),
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "an older version reads a newer one's savepoint" },
  },
  {
    name: "from 2.x back to 1.x: the savepoint cannot be read at all",
    before: on("2.2.0"),
    after: on("1.20.3"),
    findings: ["refuses flink-version-changed: orders"],
    says: { flink: "Unrecognized checkpoint version number" },
  },
  {
    name: "once for the job, however many pipelines and operators it has",
    before: {
      flink: "1.20.3",
      pipelines: [{ operators: [counting({ inputs: [] })] }, { operators: [counting({ uid: "b", inputs: [] })] }],
    },
    after: {
      flink: "2.2.0",
      pipelines: [{ operators: [counting({ inputs: [] })] }, { operators: [counting({ uid: "b", inputs: [] })] }],
    },
    findings: ["unknown flink-version-changed: orders"],
  },
  { name: "silent: a patch up", before: on("1.20.3"), after: on("1.20.4"), findings: [] },
  { name: "silent: a patch down", before: on("1.20.3"), after: on("1.20.1"), findings: [] },
  { name: "silent: a minor up", before: on("2.1.0"), after: on("2.2.0"), findings: [] },
]);
