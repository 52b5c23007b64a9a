import { describe, expect, test } from "@jest/globals";
import { ruleBook } from "../../src/rules/book.js";
import { readBackOf } from "../../src/compare/read-back.js";
import { refusals } from "../../src/compare/refusals.js";
import type { Operator, State } from "../../src/manifest/manifest.js";
import type { OperatorTrial, TrialBackend } from "../../src/manifest/trial.js";
import type { Finding } from "../../src/rules/finding.js";
import { wholeId } from "../../src/rules/whole.js";
import { outcomes, type Outcome } from "../../src/rules/outcome.js";
import { allPairs, judged, type Material, pairsDirectory, readMaterial } from "./material.js";

/** Kinds of change that are about more than one operator's restore: graph, JobManager, who receives what, and code. */
const beyondTheOperator = [
  "graph-refused",
  "canonical-savepoint-lost",
  "flink-changed",
  "uid-changed",
  "uid-added",
  "uid-removed",
  "automatic-ids-moved",
  "identities-swapped",
  "uid-hash-shadows",
  "uid-hash-shared",
  "operator-removed",
  "operator-class-changed",
  "inputs-swapped",
  "parallelism-changed",
  "max-parallelism-changed",
  "facts-changed",
  "enumerator-read-otherwise",
  "unseen-changed",
  "keys-scattered",
  "key-selector-changed",
  "key-hash-changed",
  "generic-type-changed",
  // A restore that goes well says nothing of the records that come after it.
  "rehearsed-otherwise",
  "backend-left",
] as const;
const untried: ReadonlySet<string> = new Set(
  beyondTheOperator.flatMap((kind) => {
    const rules = ruleBook[kind];
    return "because" in rules ? [] : rules.map(({ id }) => id);
  }),
);

const materials = allPairs().flatMap((pair) =>
  ["1.20.3", "2.2.0"].flatMap((flink) => {
    const material = readMaterial(pairsDirectory, pair.name, flink);
    return material?.trial === undefined ? [] : [{ name: `${pair.name} on ${flink}`, pair, material }];
  }),
);

const stops = (outcome: Outcome): boolean => outcome === "refuses" || outcome === "fails-later";

/** What the trial of one operator says of one backend, in the words of a restore. */
function triedOutcome(
  operator: Operator,
  trial: OperatorTrial,
  all: readonly OperatorTrial[],
  backend: TrialBackend,
  now: Operator | undefined,
): Outcome | undefined {
  if (trial.result === "unseen") return undefined;
  if (trial.result === "refused" && refusals(operator, all).every(({ backends }) => !backends.includes(backend)))
    return "unknown";
  if (trial.result === "refused") return trial.phase === "snapshot" ? "fails-later" : "refuses";
  const requested = new Set(trial.states.filter((state) => state.requested).map(({ name }) => name));
  const read = operator.states
    .filter(({ name, kind }) => kind !== "timer" && requested.has(name))
    .map((state): Outcome => {
      const as = readBackOf(state, [trial], now?.states.find(sameState(state)))[backend]?.as;
      return as === "unreadable"
        ? "fails-later"
        : as === "other"
          ? "misreads"
          : as === "default"
            ? "loses"
            : "compatible";
    });
  if (trial.again?.result === "refused") read.push("fails-later");
  return outcomes.find((outcome) => read.includes(outcome)) ?? "compatible";
}

const sameState =
  ({ name, kind }: State) =>
  (other: State): boolean =>
    other.name === name && other.kind === kind;

const sameOperator = (tried: OperatorTrial, all: readonly OperatorTrial[]): readonly OperatorTrial[] =>
  all.filter(
    (one) =>
      one.baseline === tried.baseline &&
      one.candidate === tried.candidate &&
      one.baselinePipeline === tried.baselinePipeline &&
      one.candidatePipeline === tried.candidatePipeline,
  );

function contradictions({ baseline, candidate, trial }: Material, findings: readonly Finding[]): readonly string[] {
  return (trial?.operators ?? []).flatMap((tried) =>
    [tried.backend, ...(tried.alsoOn ?? [])].flatMap((backend) => {
      const operator = baseline.pipelines[tried.baselinePipeline]?.operators.find(({ id }) => id === tried.baseline);
      if (operator === undefined) return [];
      const now = candidate.pipelines[tried.candidatePipeline]?.operators.find(({ id }) => id === tried.candidate);
      const late = (now?.states ?? []).filter(({ seen }) => seen !== "registered");
      const shown = triedOutcome(operator, tried, sameOperator(tried, trial?.operators ?? []), backend, now);
      const said = findings
        .filter((finding) => finding.operator.id === operator.id && (!untried.has(finding.rule) || isOfSplits(finding)))
        .filter((finding) => !isOfHollowValues(finding))
        .map((finding) => ({
          rule: finding.rule,
          // Of a state that is only asked for with the first record the trial says nothing.
          asked: late.every(({ name }) => name !== finding.state),
          outcome: finding.paths.find((path) => path.stateBackend === backend)?.outcome ?? "compatible",
        }));
      if (shown === undefined) return [];
      const missed = shown !== "compatible" && said.every(({ outcome }) => outcome !== shown);
      const against =
        stops(shown) || (tried.entries ?? 0) === 0 ? [] : said.filter(({ outcome, asked }) => asked && stops(outcome));
      return [
        ...(missed ? [`${backend} ${operator.name}: tried ${shown}, no rule says so`] : []),
        ...against.map(({ rule, outcome }) => `${backend} ${operator.name}: ${rule} says ${outcome}, tried ${shown}`),
      ];
    }),
  );
}

/** Values that came back have nothing in the field that changed, and the rule goes by the fields alone. */
const isOfHollowValues = ({ rule, evidence }: Finding): boolean =>
  rule === "kryo-type-changed" && evidence === "heuristic";

/** Splits of a source were given to the new one. */
const isOfSplits = ({ rule, evidence }: Finding): boolean => rule === "source-replaced" && evidence === "flink";

describe("rules and the trial by Flink's own classes", () => {
  test.each(materials)("do not contradict each other: $name", ({ pair, material }) => {
    expect(contradictions(material, judged(material, pair.allowNonRestoredState).findings)).toEqual([]);
  });

  test("do not contradict the job manager's own code either", () => {
    const against = materials.flatMap(({ name, pair, material }) =>
      [pair.allowNonRestoredState, !pair.allowNonRestoredState].flatMap((allowed) =>
        judged(material, allowed)
          .findings.filter(({ operator, rule, why }) =>
            rule === "restore-refused" ? operator.id === wholeId : why.includes("the job manager's own code did not"),
          )
          .map(({ rule, message }) => `${name}: ${rule}: ${message}`),
      ),
    );
    expect(against).toEqual([]);
  });
});
