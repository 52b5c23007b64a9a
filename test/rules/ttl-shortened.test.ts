import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const living = (ttl: number) => jobOf(counting({ states: [{ name: "seen", kind: "value", ttl }] }));

ruleCases("ttl-shortened", [
  {
    name: "minutes are taken for milliseconds",
    before: living(1_800_000),
    after: living(30),
    findings: ["loses ttl-shortened: count/seen"],
    says: {
      message: 'Values in the state "seen" of "Count orders" (uid "count") live for',
      evidence: "rule",
      line: 42,
    },
  },
  {
    name: "below a second, whatever it was",
    before: living(5_000),
    after: living(900),
    findings: ["loses ttl-shortened: count/seen"],
  },
  {
    name: "hours of seconds: the old number in another unit",
    before: living(24 * 3_600_000),
    after: living(24 * 3_600),
    findings: ["loses ttl-shortened: count/seen"],
    says: { why: "one duration in two units", evidence: "heuristic" },
  },
  {
    name: "silent: an hour instead of a day is meant",
    before: living(86_400_000),
    after: living(3_600_000),
    findings: [],
  },
  {
    name: "silent: a minute instead of an hour is meant",
    before: living(3_600_000),
    after: living(60_000),
    findings: [],
  },
  { name: "silent: longer", before: living(500), after: living(1_000), findings: [] },
  {
    name: "silent: shorter than a second before as well, and longer now",
    before: living(10),
    after: living(20),
    findings: [],
  },
  { name: "silent: the same", before: living(60_000), after: living(60_000), findings: [] },
]);
