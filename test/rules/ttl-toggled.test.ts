import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const seen = (flink: string, over: Partial<CompactState> = {}) => ({
  ...jobOf(counting({ states: [{ name: "seen", kind: "value", ...over }] })),
  flink,
});
const answer = (value: Compatibility) => ({
  operators: [{ operator: "count", states: [{ name: "seen", answers: { value } }] }],
});

ruleCases("ttl-toggled", [
  {
    name: "switched on, on a Flink that cannot migrate it",
    before: seen("1.20.3"),
    after: seen("1.20.3", { ttl: 3600000 }),
    trial: answer("incompatible"),
    findings: ["refuses ttl-toggled: count/seen"],
    says: { message: "Time-to-live was switched on", flink: "must not be incompatible", evidence: "flink", line: 42 },
  },
  {
    name: "of a state that is asked for with the first window alone",
    before: seen("1.20.3", { seen: "exercised" }),
    after: seen("1.20.3", { ttl: 3600000, seen: "exercised" }),
    findings: ["fails-later ttl-toggled: count/seen"],
    says: { message: "fails with the first record that needs the state" },
  },
  {
    name: "switched off, likewise",
    before: seen("1.20.3", { ttl: true }),
    after: seen("1.20.3"),
    trial: answer("incompatible"),
    findings: ["refuses ttl-toggled: count/seen"],
    says: { message: "switched off", fix: "without it" },
  },
  {
    name: "nobody asked Flink: by its version",
    before: seen("1.20.3"),
    after: seen("1.20.3", { ttl: 1 }),
    findings: ["refuses ttl-toggled: count/seen"],
    says: { evidence: "rule" },
  },
  {
    name: "from 2.2 both backends migrate",
    before: seen("2.2.0"),
    after: seen("2.2.0", { ttl: 3600000 }),
    trial: answer("after-migration"),
    findings: ["migrates ttl-toggled: count/seen"],
    says: { message: "from the moment of the restore", evidence: "flink" },
  },
  {
    name: "in 2.1 the serializers agree, and RocksDB alone migrates",
    before: seen("2.1.1"),
    after: seen("2.1.1", { ttl: 3600000 }),
    trial: answer("after-migration"),
    findings: ["refuses ttl-toggled: count/seen (rocksdb: migrates)"],
    says: { evidence: "rule" },
  },
  {
    name: "in 2.0 neither does",
    before: seen("2.0.0"),
    after: seen("2.0.0", { ttl: 3600000 }),
    trial: answer("after-migration"),
    findings: ["refuses ttl-toggled: count/seen"],
  },
  {
    name: "the value below is incompatible anyway",
    before: seen("2.2.0"),
    after: seen("2.2.0", { ttl: 1, type: "String" }),
    trial: answer("incompatible"),
    findings: ["refuses ttl-toggled: count/seen"],
  },
  {
    name: "a version that cannot be read",
    before: seen("main-SNAPSHOT"),
    after: seen("main-SNAPSHOT", { ttl: 1 }),
    findings: ["unknown ttl-toggled: count/seen"],
  },
  {
    name: "silent: another duration",
    before: seen("1.20.3", { ttl: 3600000 }),
    after: seen("1.20.3", { ttl: 60000 }),
    findings: [],
  },
  {
    name: "silent: a duration that is not known on one side",
    before: seen("1.20.3", { ttl: 3600000 }),
    after: seen("1.20.3", { ttl: true }),
    findings: [],
  },
  {
    name: "silent: a new state with a time-to-live",
    before: seen("1.20.3"),
    after: {
      ...jobOf(
        counting({
          states: [
            { name: "seen", kind: "value" },
            { name: "recent", kind: "value", ttl: 1 },
          ],
        }),
      ),
      flink: "1.20.3",
    },
    findings: [],
  },
]);
