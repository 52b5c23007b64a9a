import { backends, flinkVersions } from "../restores/pairs.mjs";

const outcomes = ["refuses", "fails-later", "misreads", "loses", "restored"];
const names = {
  missed: "Missed: a real restore did harm, and the verdict said that all is well",
  "false-alarm": "False alarms: a real restore did no harm",
  "other-outcome": "Harm of another kind than was said",
  unchecked: "Could not be checked",
  unknown: "Honest unknowns: the verdict said that it cannot tell",
};

/** The page of `docs/agreement.md`. `before` are the verdicts as committed before the recordings, `now` those of the bundle as it is. */
export function page(now, before, known, varied) {
  const pairs = new Set(now.map(({ pair }) => pair.name));
  const harmless = new Set(now.filter(({ pair }) => pair.harmless).map(({ pair }) => pair.name));
  return [
    "# Agreement with real restores",
    "",
    "Made by `npm run agreement`; do not edit. Every upgrade pair of `test/restores/pairs` was really run by `npm run restores`: data through the",
    "deployed version, canonical savepoint, restore of the changed version on a MiniCluster with its JAR loaded child-first, the next savepoint,",
    "a second restore. The verdict for a pair was committed before its recording.",
    "",
    `${pairs.size} pairs, ${harmless.size} of them look-alikes without harm; Flink ${flinkVersions.join(" and ")}; ${backends.join(" and ")}; ${now.length} recordings.`,
    "",
    "| | recordings | agree | unknown | missed | false alarm | other outcome | could not be checked | agreement |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --: |",
    summary("the bundle as it is", now),
    summary("as committed before recording", before),
    "",
    "Agreement is the share of agreeing verdicts among those that are not `unknown`. From outside, `compatible` and `migrates` look alike: both agree with `restored`.",
    "",
    "## By what Flink did",
    "",
    "| a real restore | recordings | agree | unknown | disagree |",
    "| --- | --: | --: | --: | --: |",
    ...outcomes.map((outcome) => byOutcome(outcome, now)),
    "",
    ...Object.entries(names).flatMap(([worth, title]) =>
      section(
        title,
        now.filter((row) => row.worth === worth),
        known,
      ),
    ),
    ...otherCircumstances(varied),
    "## All pairs",
    "",
    `| pair | what changes | ${flinkVersions.flatMap((flink) => backends.map((backend) => `${flink} ${backend}`)).join(" | ")} |`,
    `| --- | --- | ${flinkVersions.flatMap(() => backends.map(() => "---")).join(" | ")} |`,
    ...[...pairs].map((name) => pairLine(now.filter(({ pair }) => pair.name === name))),
    "",
  ].join("\n");
}

/** What a restore does that differs from a pair's own recordings in one respect. */
function otherCircumstances({ rows, known }) {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(({ variation }) => variation))];
  const parted = rows.filter(({ worth }) => !["agrees", "unknown"].includes(worth));
  return [
    "## In other circumstances",
    "",
    "Some of the pairs, restored with state without an operator allowed, from a native savepoint, from a checkpoint, or on the other state backend.",
    "Of another snapshot than a canonical savepoint nothing is said yet: those rows show where it parts from what is said of the canonical one.",
    "",
    "| | pairs | recordings | as said | unknown | otherwise |",
    "| --- | --: | --: | --: | --: | --: |",
    ...names.map((name) => {
      const here = rows.filter(({ variation }) => variation === name);
      const counts = [count(here, "agrees"), count(here, "unknown")];
      const pairs = new Set(here.map(({ pair }) => pair.name)).size;
      return `| ${[name, pairs, here.length, ...counts, here.length - counts[0] - counts[1]].join(" | ")} |`;
    }),
    "",
    ...[...new Set(parted.map(({ variation, pair }) => `${variation} ${pair.name}`))].flatMap((key) => {
      const here = parted.filter(({ variation, pair }) => `${variation} ${pair.name}` === key);
      return [
        `- **${key}**`,
        ...here.map((row) => `  - ${row.flink} ${row.backend}: said ${row.said}; Flink: ${did(row)}`),
        ...(known[key] === undefined ? [] : [`  - Why it stands: ${known[key]}`]),
      ];
    }),
    "",
  ];
}

const count = (rows, ...worths) => rows.filter((row) => worths.includes(row.worth)).length;

function summary(title, rows) {
  const told = rows.length - count(rows, "unknown");
  const share = told === 0 ? "-" : `${((100 * count(rows, "agrees")) / told).toFixed(1)} %`;
  const counts = ["agrees", "unknown", "missed", "false-alarm", "other-outcome", "unchecked"].map((worth) =>
    count(rows, worth),
  );
  return `| ${title} | ${[rows.length, ...counts, share].join(" | ")} |`;
}

function byOutcome(outcome, rows) {
  const here = rows.filter(({ observed }) => observed === outcome);
  return `| ${outcome} | ${[here.length, count(here, "agrees"), count(here, "unknown"), count(here, "missed", "false-alarm", "other-outcome", "unchecked")].join(" | ")} |`;
}

function section(title, rows, known) {
  if (rows.length === 0) return [];
  const byPair = Map.groupBy ? Map.groupBy(rows, ({ pair }) => pair.name) : grouped(rows);
  return [`## ${title}`, "", ...[...byPair].flatMap(([name, here]) => entry(name, here, known)), ""];
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.pair.name, [...(groups.get(row.pair.name) ?? []), row]);
  return groups;
}

function entry(name, rows, known) {
  const lines = new Map();
  for (const row of rows) {
    const text = `said ${row.said ?? `nothing (${row.error ?? "no verdict"})`}${rulesOf(row)}; Flink: ${did(row)}`;
    lines.set(text, [...(lines.get(text) ?? []), `${row.flink} ${row.backend}`]);
  }
  const reason = known[name] === undefined ? [] : [`  - Why it stands: ${known[name]}`];
  return [
    `- **${name}**. ${rows[0].pair.changes}`,
    ...[...lines].map(([text, where]) => `  - ${where.join(", ")}: ${text}`),
    ...reason,
  ];
}

const rulesOf = ({ rules }) => (Object.keys(rules).length === 0 ? "" : ` (${Object.keys(rules).join(", ")})`);

function did({ recording: { outcome, restore, nextSavepoint, secondRestore } }) {
  const failed = [restore.failure, nextSavepoint, secondRestore?.failure].find((failure) => failure !== undefined);
  const seen = (label, one) =>
    one?.observations === undefined
      ? []
      : [
          `${label} ${Object.entries(one.observations)
            .map(([key, what]) => `${key} ${what}`)
            .join(", ")}`,
        ];
  if (failed !== undefined)
    return `${outcome}, reached ${restore.reached}: \`${failed.exception}: ${failed.message.replaceAll("`", "'").replaceAll("\n", " ").slice(0, 240)}\``;
  return `${outcome}: ${[...seen("values", restore), ...seen("at the second restore", secondRestore)].join("; ")}`;
}

const marks = { agrees: "", unknown: " (said unknown)", unchecked: " (not checked)" };

function pairLine(rows) {
  const cells = flinkVersions.flatMap((flink) =>
    backends.map((backend) => {
      const row = rows.find((candidate) => candidate.flink === flink && candidate.backend === backend);
      return row === undefined ? "" : `${row.observed}${marks[row.worth] ?? ` (**said ${row.said}**)`}`;
    }),
  );
  return `| ${rows[0].pair.name} | ${rows[0].pair.changes.replaceAll("|", "\\|")} | ${cells.join(" | ")} |`;
}
