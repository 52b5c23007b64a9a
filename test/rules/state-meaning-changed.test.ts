import type { Answer } from "../../src/manifest/rehearsal.js";
import type { CompactOperator } from "../support/manifests.js";
import { ruleCases } from "../support/rule-cases.js";
import type { CompactRehearsalTrial } from "../support/rehearsals.js";
import type { CompactOperatorTrial } from "../support/trials.js";

const emits = (...values: string[]): Answer => ({ emitted: values });
const said = [emits("first|7"), emits("first|8")];
const empty = [emits("first|none"), emits("first|none")];
const otherwise = [emits("first|7000"), emits("first|8000")];
const broke: readonly Answer[] = [{ threw: "java.lang.NullPointerException" }, emits("first|8")];
const withAlerts = (answers: readonly Answer[]): readonly Answer[] =>
  answers.map(({ emitted = [] }) => ({ emitted: [{ tag: "alerts", value: "new" }, ...emitted] }));
const npe = 'java.lang.NullPointerException: Cannot invoke "java.lang.Long.longValue()"';

const thrown: Answer = { threw: "java.lang.NullPointerException" };
/** Under the key of the second record first, where the one without a name comes before it; then each under its own. */
const named = (together: string, ...own: readonly Answer[]): readonly Answer[] => [
  emits(together),
  emits(together),
  emits(together),
  ...own,
];
const greeting = {
  records: [{ name: null }, { name: "Ada" }, { name: "Grace" }],
  together: 1,
  answers: named("hello null", thrown, emits("hello null"), emits("hello Grace")),
};

/** Nothing that was seen is said again, only what comes last. */
const newest = {
  records: [{ visitor: "a" }, { visitor: "b" }],
  answers: [emits(), emits()],
  later: { records: [{ visitor: "c" }, { visitor: "d" }], answers: [emits("newest|c"), emits("newest|d")] },
};
const asNewest = {
  first: [emits("newest|a"), emits("newest|b")],
  own: newest.answers,
  restored: newest.answers,
  ownAtTimers: [],
  restoredAtTimers: [],
  firstLater: [emits("first|c"), emits("first|d")],
  ownLater: newest.later.answers,
  restoredLater: newest.later.answers,
};

const job = (over: Partial<CompactOperator> = {}) => ({
  operators: [
    {
      uid: "visits",
      name: "Visits",
      key: "String",
      line: "com/acme/VisitJob.java:12",
      rehearsal: { records: [{ visitor: "a" }, { visitor: "b" }], answers: said },
      states: [
        { name: "first-seen", kind: "value" },
        { name: "pages", kind: "value" },
      ],
      ...over,
    } satisfies CompactOperator,
  ],
});
const andMore = ({ emitted = [] }: Answer): Answer => ({ emitted: [...emitted, "firmware|2.4"] });
/** A function that saves a list. */
const buffering = (answers: readonly Answer[]) => ({
  operators: [
    {
      uid: "visits",
      name: "Visits",
      rehearsal: { records: [1, 2], answers, withoutKeys: true as const },
      states: [{ name: "pages", kind: "operator-list" as const }],
    },
  ],
});
const played = (rehearsal: CompactRehearsalTrial, more: Partial<CompactOperatorTrial> = {}) => ({
  operators: [{ operator: "visits", rehearsal: { first: empty, own: said, restored: said, ...rehearsal }, ...more }],
});

ruleCases("state-meaning-changed", [
  {
    name: "the new code says something else from the old state than from its own",
    before: job(),
    after: job(),
    trial: played({ restored: otherwise }),
    findings: ["misreads state-meaning-changed: visits"],
    says: {
      message: `"first-seen" and "pages" over as they are and means something else by what is in them (on the made-up record {"visitor":"a"} it emits "first|7000" instead of "first|7")`,
      why: "By themselves the two say the same",
      fix: "as it was meant",
      evidence: "heuristic",
      line: 12,
    },
  },
  {
    name: "it goes on as if nothing was stored",
    before: job(),
    after: job(),
    trial: played({ restored: empty }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: "as if nothing was in them" },
  },
  {
    name: "it fails on the first record of a key that the deployed job has seen",
    before: job(),
    after: job(),
    trial: played({
      restored: broke,
      restoredThrew: [{ record: 0, exception: npe, at: "com.acme.Visits.processElement(Visits.java:31)" }],
    }),
    findings: ["fails-later state-meaning-changed: visits"],
    says: { message: "thrown at com.acme.Visits.processElement(Visits.java:31)", flink: "longValue" },
  },
  {
    name: "it fails there, whatever else it says otherwise",
    before: job(),
    after: job(),
    trial: played({ own: otherwise, restored: broke, restoredThrew: [{ record: 0, exception: npe }] }),
    findings: ["fails-later state-meaning-changed: visits"],
  },
  {
    name: "a class that the deployed code puts into the state is gone",
    before: job(),
    after: job(),
    trial: played({ restored: [], restoredRefused: "java.lang.ClassNotFoundException: com.acme.Visits$1" }),
    findings: ["refuses state-meaning-changed: visits (rocksdb: fails-later)"],
    says: { message: "cannot be restored from what the deployed job's code puts into", flink: "Visits$1" },
  },
  {
    name: "RocksDB reads with the new schema what the heap has read with the old one",
    before: job(),
    after: job(),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [
        {
          operator: "visits",
          backend: "hashmap",
          rehearsal: { first: empty, own: said, restored: broke, restoredThrew: [{ record: 0, exception: npe }] },
        },
        { operator: "visits", backend: "rocksdb", rehearsal: { first: empty, own: said, restored: said } },
      ],
    },
    findings: ["fails-later state-meaning-changed: visits (rocksdb: compatible)"],
  },
  {
    name: "a class is gone, and one made-up record is taken by neither version",
    before: job({ rehearsal: { records: [1, 2], answers: broke } }),
    after: job(),
    trial: played({
      first: broke,
      own: broke,
      restored: [],
      restoredRefused: "java.lang.ClassNotFoundException: com.acme.Visits$1",
    }),
    findings: ["refuses state-meaning-changed: visits (rocksdb: fails-later)"],
  },
  {
    name: "silent: a made-up record that neither version takes may have been stored before it was thrown on",
    before: job({ rehearsal: { records: [1, 2], answers: broke } }),
    after: job(),
    trial: played({ first: broke, own: broke, restored: [], restoredRefused: npe }),
    findings: [],
  },
  {
    name: "silent: the deployed job took a made-up record that the new code takes from nobody",
    before: job(),
    after: job(),
    trial: played({
      first: broke,
      own: broke,
      restored: [],
      restoredRefused: npe,
    }),
    findings: [],
  },
  {
    name: "what the new code stores cannot be read again",
    before: job(),
    after: job(),
    trial: played({ own: [], ownRefused: "java.lang.UnsupportedOperationException: null" }),
    findings: ["fails-later state-meaning-changed: visits"],
    says: { message: "cannot be read again", fix: "java.util.ArrayList" },
  },
  {
    name: "what is stored is larger than all that comes now, so that nothing is newer any more",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played({ ...asNewest, restoredLater: [emits(), emits()] }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: 'on the made-up record {"visitor":"c"} it emits nothing instead of "newest|c"' },
  },
  {
    name: "a timer of the deployed job goes off before any record has come, and finds nothing",
    before: job(),
    after: job(),
    trial: played({ restoredThrewAtOnce: { exception: npe, at: "com.acme.Visits.onTimer(Visits.java:40)" } }),
    findings: ["fails-later state-meaning-changed: visits"],
    says: {
      message: "fails when the first of these timers goes off. It is thrown at com.acme.Visits.onTimer(Visits.java:40)",
      flink: "Cannot invoke",
    },
  },
  {
    name: "silent: the deployed job fails when its timers go off, too",
    before: job({ rehearsal: { records: [{ visitor: "a" }, { visitor: "b" }], answers: said, atTimers: [thrown] } }),
    after: job(),
    trial: played({ restoredThrewAtOnce: { exception: npe } }),
    findings: [],
  },
  {
    name: "its timers are of another time, and nothing ever comes of any from the deployed job's state",
    before: job({
      rehearsal: { records: [{ visitor: "a" }, { visitor: "b" }], answers: said, atTimers: [emits("due")] },
    }),
    after: job(),
    trial: played({ silentAtTimers: true }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: "says nothing where it ought to" },
  },
  {
    name: "silent: nothing came of the deployed job's timers, either",
    before: job(),
    after: job(),
    trial: played({ silentAtTimers: true }),
    findings: [],
  },
  {
    name: "what comes last is said as if nothing was stored",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played({ ...asNewest, restoredLater: asNewest.firstLater }),
    findings: ["loses state-meaning-changed: visits"],
  },
  {
    name: "it fails on what comes last",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played({
      ...asNewest,
      restoredLater: [emits("newest|c"), { threw: "java.lang.ArithmeticException" }],
      restoredThrew: [{ record: 4, exception: "java.lang.ArithmeticException: overflow" }],
    }),
    findings: ["fails-later state-meaning-changed: visits"],
  },
  {
    name: "silent: the new code says something else of what comes last by itself, too",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played({
      ...asNewest,
      ownLater: [emits("newest c"), emits("newest d")],
      restoredLater: [emits(), emits()],
    }),
    findings: [],
  },
  {
    name: "silent: what comes last is said as it was, from the old state as from its own",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played(asNewest),
    findings: [],
  },
  {
    name: "silent: the new code throws on what comes last by itself, too",
    before: job({ rehearsal: newest }),
    after: job(),
    trial: played({
      ...asNewest,
      ownLater: [emits("newest|c"), { threw: "java.lang.ArithmeticException" }],
      restoredLater: [emits("newest|c"), { threw: "java.lang.ArithmeticException" }],
      restoredThrew: [{ record: 4, exception: "java.lang.ArithmeticException: overflow" }],
    }),
    findings: [],
  },
  {
    name: "the new code says something else as soon as it is restored, from its own savepoint, too",
    before: job(),
    after: job(),
    trial: played({ own: otherwise, restored: otherwise, unbroken: true }),
    findings: ["misreads state-meaning-changed: visits"],
    says: { message: "from whatever it is restored", fix: "when it is opened" },
  },
  {
    name: "the new code forgets what it is restored from",
    before: job(),
    after: job(),
    trial: played({ own: empty, restored: empty, unbroken: true }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: "as if nothing was in them, from whatever it is restored" },
  },
  {
    name: "the new code forgets what it is restored from, beside alerts that nobody has had before",
    before: job(),
    after: job(),
    trial: played({ own: withAlerts(empty), restored: withAlerts(empty), first: withAlerts(empty), unbroken: true }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: "as if nothing was in them, from whatever it is restored" },
  },
  {
    name: "the new code forgets what it is restored from, by a field of records that the common key does not go by",
    before: job({ rehearsal: { records: ["a", "b"], together: 0, answers: [...said, ...said] } }),
    after: job(),
    trial: played({
      own: [...empty, ...empty],
      restored: [...empty, ...empty],
      first: [...empty, ...empty],
      unbrokenApart: true,
    }),
    findings: ["loses state-meaning-changed: visits"],
    says: { message: '(on the made-up record "b" it emits "first|none" instead of "first|8")' },
  },
  {
    name: "silent: under keys of their own records lead to what they led to",
    before: job({ rehearsal: { records: ["a", "b"], together: 0, answers: [...said, ...said] } }),
    after: job(),
    trial: played({
      own: [...empty, ...said],
      restored: [...empty, ...said],
      first: [...empty, ...empty],
      unbrokenApart: true,
    }),
    findings: [],
  },
  {
    name: "the new code fails on what it is restored from",
    before: job(),
    after: job(),
    trial: played({
      own: broke,
      restored: broke,
      unbroken: true,
      restoredThrew: [{ record: 0, exception: npe, at: "com.acme.Visits.processElement(Visits.java:9)" }],
    }),
    findings: ["fails-later state-meaning-changed: visits"],
    says: { message: "fails on the first record that meets what is stored, from whatever it is restored" },
  },
  {
    name: "silent: the new code says something else from its own savepoint, and without a restore, too",
    before: job(),
    after: job(),
    trial: played({ own: otherwise, restored: otherwise }),
    findings: [],
  },
  {
    name: "beside a line that the deployed one never said, the old ones are said otherwise",
    before: job(),
    after: job(),
    trial: played({ own: said.map(andMore), restored: otherwise.map(andMore) }),
    findings: ["misreads state-meaning-changed: visits"],
  },
  {
    name: "silent: beside a line that the deployed one never said, the old ones are said as they were",
    before: job(),
    after: job(),
    trial: played({ own: said.map(andMore), restored: said }),
    findings: [],
  },
  {
    name: "timers say something else",
    before: job({ rehearsal: { records: [{ visitor: "a" }], answers: [emits()], atTimers: [emits("sum|7")] } }),
    after: job(),
    trial: played({
      first: [emits()],
      own: [emits()],
      restored: [emits()],
      ownAtTimers: [emits("sum|7")],
      restoredAtTimers: [emits("sum|9")],
    }),
    findings: ["misreads state-meaning-changed: visits"],
  },
  {
    name: "the new code refuses one record, and means something else by what the others have left",
    before: job(),
    after: job(),
    trial: played({
      first: [emits("first|none"), { threw: "java.lang.NullPointerException" }],
      own: [emits("first|7"), { threw: "java.lang.NullPointerException" }],
      restored: [emits("first|none"), { threw: "java.lang.NullPointerException" }],
    }),
    findings: ["loses state-meaning-changed: visits"],
  },
  {
    name: "the new code treats a record without a name otherwise, and loses the names that were stored",
    before: job({ rehearsal: greeting }),
    after: job(),
    trial: played({
      first: named("hello", thrown, emits("hello"), emits("hello")),
      own: named("hello", thrown, emits("hello"), emits("hello Grace")),
      restored: named("hello", thrown, emits("hello"), emits("hello")),
    }),
    findings: ["loses state-meaning-changed: visits"],
  },
  {
    name: "silent: the new code says something else by itself of a record that is alone under its key",
    before: job({ rehearsal: greeting }),
    after: job(),
    trial: played({
      first: named("hello", thrown, emits("hello"), emits("hello")),
      own: named("hello", thrown, emits("hello"), emits("HELLO GRACE")),
      restored: named("hello", thrown, emits("hello"), emits("hello")),
    }),
    findings: [],
  },
  {
    name: "silent: the new code says something else by itself too, which is what was edited",
    before: job(),
    after: job(),
    trial: played({ own: otherwise, restored: said }),
    findings: [],
  },
  {
    name: "a function without keys means something else by what it has saved",
    before: buffering([emits("1"), emits("2")]),
    after: buffering([emits("1"), emits("2")]),
    trial: played({ first: said, own: [emits("1"), emits("2")], restored: [emits("100"), emits("200")] }),
    findings: ["misreads state-meaning-changed: visits"],
    says: { message: '"pages" over as it is and means something else by what is in it' },
  },
  {
    name: "a function without keys does not find what was saved",
    before: buffering([emits("11"), emits("12")]),
    after: buffering([emits("11"), emits("12")]),
    trial: played({
      first: [emits("1"), emits("2")],
      own: [emits("11"), emits("12")],
      restored: [emits("1"), emits("2")],
    }),
    findings: ["loses state-meaning-changed: visits"],
  },
  {
    name: "silent: without keys one record that is treated otherwise has its effect on all that follow",
    before: buffering([emits("11"), emits("12")]),
    after: buffering([emits("21"), emits("12")]),
    trial: played({
      first: [emits("1"), emits("2")],
      own: [emits("21"), emits("12")],
      restored: [emits("11"), emits("22")],
    }),
    findings: [],
  },
  {
    name: "without keys the new code fails on what was saved, beside a record that neither version takes",
    before: buffering([emits("11"), thrown]),
    after: buffering([emits("11"), thrown]),
    trial: played({
      first: [emits("1"), thrown],
      own: [emits("11"), thrown],
      restored: [thrown, thrown],
      restoredThrew: [{ record: 0, exception: npe }],
    }),
    findings: ["fails-later state-meaning-changed: visits"],
  },
  {
    name: "silent: without keys a failure after a record that the versions treat otherwise",
    before: buffering([emits("21"), emits("12")]),
    after: buffering([emits("11"), emits("12")]),
    trial: played({
      first: [emits("1"), emits("2")],
      own: [emits("11"), emits("12")],
      restored: [emits("21"), thrown],
      restoredThrew: [{ record: 1, exception: npe }],
    }),
    findings: [],
  },
  {
    name: "what was seen already is said once more",
    before: job({ rehearsal: { records: [{ visitor: "a" }, { visitor: "b" }], answers: [emits(), emits()] } }),
    after: job(),
    trial: played({ own: [emits(), emits()], restored: empty }),
    findings: ["loses state-meaning-changed: visits"],
  },
  {
    name: "silent: what was seen already is seen for the first time by a state that is new",
    before: job({ rehearsal: { records: [{ visitor: "a" }, { visitor: "b" }], answers: [emits(), emits()] } }),
    after: job({
      states: [
        { name: "first-seen", kind: "value" },
        { name: "greeted", kind: "value" },
        { name: "pages", kind: "value" },
      ],
    }),
    trial: played({ own: [emits(), emits()], restored: empty }),
    findings: [],
  },
  {
    name: "silent: it throws on that record whatever is stored",
    before: job(),
    after: job(),
    trial: played({ own: broke, restored: broke, restoredThrew: [{ record: 0, exception: npe }] }),
    findings: [],
  },
  {
    name: "silent: the deployed code threw on that record too",
    before: job({ rehearsal: { records: [1, 2], answers: broke } }),
    after: job(),
    trial: played({ restored: broke, restoredThrew: [{ record: 0, exception: npe }] }),
    findings: [],
  },
  {
    name: "silent: timers of another time are not compared",
    before: job({ rehearsal: { records: [{ visitor: "a" }], answers: [emits("x")], atTimers: [emits("sum|7")] } }),
    after: job(),
    trial: played({ first: [emits("x")], own: [emits("x")], restored: [emits("x")] }),
    findings: [],
  },
  {
    name: "a state of another type took the place of one, which no other rule takes for a loss",
    before: job(),
    after: job({
      states: [
        { name: "seen-first", kind: "value", type: "String" },
        { name: "pages", kind: "value" },
      ],
    }),
    trial: played({ restored: empty }),
    findings: ["loses state-meaning-changed: visits", "compatible state-removed: visits/first-seen"],
  },
  {
    name: "silent here: a state got another name, and what follows is no cause of its own",
    before: job(),
    after: job({
      states: [
        { name: "seen-first", kind: "value" },
        { name: "pages", kind: "value" },
      ],
    }),
    trial: played({ restored: empty }),
    findings: ["loses state-renamed: visits/first-seen"],
  },
]);
