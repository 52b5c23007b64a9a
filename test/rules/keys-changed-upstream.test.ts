import type { CompactArrival, CompactKeys } from "../support/keys.js";
import type { CompactJob, CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

type Records = Readonly<Record<string, string | number | CompactArrival>>;

const parser = (code: string): CompactOperator => ({
  uid: "parse",
  name: "Parse orders",
  inputs: ["orders"],
  code,
  line: "com/acme/OrderJob.java:30",
});

/** Orders are parsed, then counted by their customer: with which keys the lines of the source arrive. */
const parsed = (
  code: string,
  records: Records,
  over: Partial<CompactOperator> = {},
  keys: CompactKeys = {},
): CompactJob =>
  jobOf(
    parser(code),
    counting({
      inputs: ["parse"],
      keys: { records: { first: "customer-1" }, ...keys, fed: [{ from: "orders", through: ["parse"], records }] },
      ...over,
    }),
  );

/** Both inputs get all that is parsed, each by keys of its own. */
const joined = (...inputs: readonly Records[]): CompactJob =>
  jobOf(
    parser("as it is"),
    counting({
      inputs: inputs.map(() => "parse"),
      keys: {
        records: { first: "customer-1" },
        fed: inputs.map((records) => ({ from: "orders", through: ["parse"], records })),
      },
    }),
  );

/** The same, with a query between the parser and the key. */
const behindAQuery = (records: Records): CompactJob =>
  jobOf(
    parser("as it is"),
    { uid: "pick", name: "Calc", class: "StreamExecCalc", inputs: ["parse"], code: "as it is" },
    counting({
      inputs: ["pick"],
      keys: { records: { first: "customer-1" }, fed: [{ from: "orders", through: ["parse", "pick"], records }] },
    }),
  );

/** Orders are parsed, checked one after the other under their number, and counted by their customer, as the check has written it. */
const checked = (
  code: string,
  near: CompactKeys,
  far: Records | undefined,
  over: Partial<CompactOperator> = {},
): CompactJob =>
  jobOf(
    parser("as it is"),
    { uid: "check", name: "Check orders", key: "String", inputs: ["parse"], code },
    counting({
      inputs: ["check"],
      keys: {
        records: { first: "customer-1" },
        ...near,
        ...(far && { fedFromAfar: [{ from: "orders", through: ["parse", "check"], records: far }] }),
      },
      ...over,
    }),
  );

const lines = { one: "customer-1", two: "customer-2" };
const upper = { one: "CUSTOMER-1", two: "CUSTOMER-2" };
const shops = { selector: "by shop", records: { first: "shop-1" } };

ruleCases("keys-changed-upstream", [
  {
    name: "what is keyed by is in capitals from now on",
    before: parsed("as it is", lines),
    after: parsed("capitals", upper),
    findings: ["loses keys-changed-upstream: count"],
    says: {
      message:
        'with other keys than before, because of what "Parse orders" (uid "parse") makes of them: "customer-1" is now "CUSTOMER-1" and "customer-2" is now "CUSTOMER-2"',
      fix: 'before they come to "Count orders" (uid "count")',
      evidence: "heuristic",
      line: 42,
    },
  },
  {
    name: "code tells nothing, and a query stands on the way: what its planner wrote is in no JAR",
    before: behindAQuery(lines),
    after: behindAQuery(upper),
    findings: ["loses keys-changed-upstream: count"],
    says: { message: 'because of what "Calc" (uid "pick") makes of them' },
  },
  {
    name: "numbers that are other numbers coincide",
    before: parsed("by number", { one: 1, two: 2 }, { key: "Long" }),
    after: parsed("by the next number", { one: 2, two: 3 }, { key: "Long" }),
    findings: ["misreads keys-changed-upstream: count"],
  },
  {
    name: "a new operator before the key changes it",
    before: jobOf(counting({ keys: { records: lines } })),
    after: parsed("trimmed", upper, {}, { records: { three: "customer-3" } }),
    findings: ["loses keys-changed-upstream: count"],
    says: { message: 'because of what "Parse orders" (uid "parse") makes of them' },
  },
  {
    name: "a record that becomes several",
    before: parsed("each", { one: { keys: ["a", "b"] } }),
    after: parsed("each, trimmed", { one: { keys: ["a", "c"] } }),
    findings: ["loses keys-changed-upstream: count"],
    says: { message: '"b" is now "c"' },
  },
  {
    name: "on records that the team gave nothing is guessed",
    before: parsed("as it is", { one: { keys: ["customer-1"], made: "given" } }),
    after: parsed("capitals", { one: { keys: ["CUSTOMER-1"], made: "given" } }),
    findings: ["loses keys-changed-upstream: count"],
    says: { evidence: "rule", why: "on the same records that you gave as samples" },
  },
  {
    name: "the selector takes another field; nothing before it was touched",
    before: parsed("as it is", lines),
    after: parsed("as it is", upper, {}, shops),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "silent: what the selector did is done before it",
    before: parsed("as it is", lines),
    after: parsed("capitals", lines, {}, shops),
    findings: [],
  },
  {
    name: "silent: keyed by another field, which the same parser always fills like the one before",
    before: parsed("as it is", lines, {}, { selector: "customer", records: { first: "a" } }),
    after: parsed("as it is", lines, {}, { selector: "payer", records: { first: "b" } }),
    findings: [],
  },
  {
    name: "keyed by another field, and made-up records tell the parser nothing",
    before: parsed("as it is", { one: "", two: "" }, {}, { selector: "customer", records: { first: "a" } }),
    after: parsed("as it is", { one: "", two: "" }, {}, { selector: "payer", records: { first: "b" } }),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "one stream comes to both inputs, and at one of them with other keys",
    before: joined(lines, lines),
    after: joined(lines, upper),
    findings: ["loses keys-changed-upstream: count"],
  },
  {
    name: "silent: one stream comes to both inputs, which are connected in the other order",
    before: joined(lines, upper),
    after: joined(upper, lines),
    findings: [],
  },
  {
    name: "silent: the records are of another class, and arrive with the keys that they had",
    before: parsed("as it is", lines, {}, { selector: "of orders", records: {}, unsampled: "no such records" }),
    after: parsed("purchases", lines, {}, { selector: "of purchases", type: "com.acme.Purchase", records: {} }),
    findings: [],
  },
  {
    name: "the records are of another class, and on one of two ways nothing is known of them",
    before: jobOf(
      parser("as it is"),
      counting({
        inputs: ["parse", "orders"],
        keys: { unsampled: "no such records", fed: [{ from: "orders", through: ["parse"], records: lines }] },
      }),
    ),
    after: jobOf(
      parser("purchases"),
      counting({
        inputs: ["parse", "orders"],
        keys: { selector: "other", fed: [{ from: "orders", through: ["parse"], records: lines }] },
      }),
    ),
    findings: ["unknown key-selector-changed: count"],
  },
  {
    name: "silent: only what has no content, or lies at the edge of its type, gets another key",
    before: parsed("as it is", {
      ...lines,
      none: { keys: [""], made: "default" },
      most: { keys: [" "], made: "edge" },
    }),
    after: parsed("trimmed", { ...lines, none: { keys: ["?"], made: "default" }, most: { keys: [""], made: "edge" } }),
    findings: [],
  },
  {
    name: "silent: fewer records arrive; which of them are gone is a filter's matter",
    before: parsed("each", { one: { keys: ["a", "b"] } }),
    after: parsed("the last", { one: { keys: ["b"] } }),
    findings: [],
  },
  {
    name: "an operator with a key before it writes the key otherwise",
    before: checked("as it is", {}, lines),
    after: checked("capitals", {}, upper),
    findings: ["loses keys-changed-upstream: count"],
    says: { message: 'because of what "Check orders" (uid "check") makes of them' },
  },
  {
    name: "silent: what the selector did is done by an operator with a key before it",
    before: checked("as it is", {}, lines),
    after: checked("capitals", shops, lines),
    findings: [],
  },
  {
    name: "silent: an operator with a key before it hands on records of another class",
    before: checked("as it is", { records: {}, unsampled: "no such records" }, lines),
    after: checked("envelopes", { selector: "of envelopes", type: "com.acme.Envelope", records: {} }, lines),
    findings: [],
  },
  {
    name: "the selector takes another field, and nothing farther back was touched",
    before: checked("as it is", {}, lines),
    after: checked("as it is", shops, upper),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "the selector takes another field, and nothing that stands before it tells which",
    before: checked("as it is", {}, undefined),
    after: checked("as it is", shops, upper),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "silent: an operator with a key stands between from now on, and hands on the keys that there were",
    before: parsed("as it is", lines),
    after: checked("new", {}, lines),
    findings: [],
  },
  {
    name: "an operator with a key stands between from now on, and hands on others",
    before: parsed("as it is", lines),
    after: checked("new", {}, upper),
    findings: ["loses keys-changed-upstream: count"],
    says: { message: 'because of what "Check orders" (uid "check") makes of them' },
  },
  {
    name: "silent: the records begin as others, so that they are not the same ones",
    before: parsed("lines", { "a line": "customer-1" }),
    after: parsed("messages", { "a message": "CUSTOMER-1" }),
    findings: [],
  },
  {
    name: "silent: nothing is kept under the key",
    before: parsed("as it is", lines, { states: [] }),
    after: parsed("capitals", upper, { states: [] }),
    findings: [],
  },
  {
    name: "silent: one operator is cut into two",
    before: parsed("as it is", lines),
    after: jobOf(
      { ...parser("first half"), uid: "first" },
      { ...parser("second half"), uid: "second", inputs: ["first"] },
      counting({
        inputs: ["second"],
        keys: {
          records: { first: "customer-1" },
          fed: [{ from: "orders", through: ["first", "second"], records: lines }],
        },
      }),
    ),
    findings: [],
  },
  {
    name: "silent: an operator without a key and without state",
    before: jobOf(unkeyed({ code: "one" })),
    after: jobOf(unkeyed({ code: "other" })),
    findings: [],
  },
]);
