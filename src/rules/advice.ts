import { isOfQuery } from "../compare/queries.js";
import { holdsState } from "../compare/stateful.js";
import type { Manifest, Operator } from "../manifest/manifest.js";
import { nameOf } from "./evaluate.js";
import type { Advice, Unseen } from "./finding.js";
import { hasPlannedUid } from "./planned-uids.js";
import { called, listed } from "./words.js";

/** Weaknesses of the candidate that are no differences. They never change an outcome: whoever merges today is not to blame. */
export function adviseOn(candidate: Manifest, allowNonRestoredState: boolean): readonly Advice[] {
  const operators = candidate.pipelines.flatMap((pipeline) => pipeline.operators);
  // Nobody can give a uid to an operator of a query, nor to any of a script's.
  const nameless =
    candidate.job.sql === undefined
      ? operators.filter((operator) => operator.uid === undefined && holdsState(operator) && !isOfQuery(operator))
      : [];
  const counted = candidate.pipelines
    .filter(({ configuration }) => configuration["table.exec.uid.generation"] === "ALWAYS")
    .flatMap((pipeline) => pipeline.operators.filter((operator) => hasPlannedUid(operator) && holdsState(operator)));
  return [
    ...(nameless.length === 0 ? [] : [missingUids(nameless)]),
    ...(counted.length === 0 ? [] : [countedUids(counted)]),
    ...operators.filter((operator) => operator.uidHash !== undefined && operator.uid === undefined).map(hashWithoutUid),
    ...operators
      .filter(({ unstable = [] }) => unstable.some((what) => what === "name" || what === "other"))
      .map(restless),
    ...(allowNonRestoredState ? [alwaysAllowed] : []),
  ];
}

const missingUids = (operators: readonly Operator[]): Advice => ({
  id: "uid-missing",
  ...(operators.length === 1 && operators[0] !== undefined ? { operator: nameOf(operators[0]) } : {}),
  message: `${operators.length === 1 ? "One operator holds" : `${operators.length} operators hold`} state without a uid: ${listed(operators.map(called))}. Any edit of the graph may cut ${operators.length === 1 ? "it" : "them"} off from it.`,
  fix: pinned(operators),
});

function pinned([first, ...others]: readonly Operator[]): string {
  const hash = `.setUidHash("${first?.id ?? ""}")`;
  return others.length === 0
    ? `Pin it while nothing else changes: .uid("...") with ${hash}, its present id.`
    : `Pin each while nothing else changes: .uid("...") with .setUidHash of its present id, for instance ${hash} for ${first === undefined ? "" : called(first)}.`;
}

/** Seen by planning the same query twice in one JVM: the second one refuses the first one's savepoint. */
const countedUids = (operators: readonly Operator[]): Advice => ({
  id: "uids-counted",
  ...(operators.length === 1 && operators[0] !== undefined ? { operator: nameOf(operators[0]) } : {}),
  message: `The planner counts the uids of ${operators.length === 1 ? "an operator" : `${operators.length} operators`} with state, ${listed(operators.map(called))}, through all that its process plans (table.exec.uid.generation: ALWAYS). They are the same at each start only where a deployment is planned by a JVM of its own, as with flink run or in application mode. A SQL Gateway, and a session cluster that runs main() itself (a JAR that is started over REST, a FlinkSessionJob), count on from one job to the next, and no state is found again.`,
  fix: "Write the plan down once, with COMPILE PLAN or compilePlanSql(...).writeToFile(...), and deploy the file: its numbers stay.",
});

const hashWithoutUid = (operator: Operator): Advice => ({
  id: "uid-hash-without-uid",
  operator: nameOf(operator),
  message: `${called(operator)} has a setUidHash and no uid: the state is found this time, and saved under the automatic id.`,
  fix: 'Add .uid("...") beside the hash, so that the next savepoint has a name of its own.',
});

const restless = (operator: Operator): Advice => ({
  id: "extraction-unstable",
  operator: nameOf(operator),
  message: `Two extractions of the same JAR tell of ${called(operator)} different ${operator.unstable?.includes("name") === true ? "names" : "facts"}. No state hangs on that, but what changed between two versions is harder to tell.`,
  fix: "Take random numbers, times and counters out of names and settings.",
});

const alwaysAllowed: Advice = {
  id: "non-restored-state-allowed",
  message:
    "Non-restored state is allowed. The flag does not tell a loss that was meant from one that was not: it hides all of them.",
  fix: "Set it for the one deployment that needs it, and take it out again.",
};

/** What could not be seen of the candidate and is no finding, because nothing about it changed. */
export function unseenIn(candidate: Manifest, reported: ReadonlySet<string>): readonly Unseen[] {
  return candidate.pipelines.flatMap((pipeline) =>
    pipeline.operators
      .filter((operator) => !operator.complete && !reported.has(operator.id))
      .map((operator) => ({
        operator: nameOf(operator),
        what: operator.states.length === 0 ? "its states" : "states besides those listed",
        because: operator.incompleteBecause ?? "its states could not be seen whole",
        remedy: remedyFor(operator.incompleteBecause ?? ""),
      })),
  );
}

/** The line that stood in the way, where there is one: what is asked for before it is seen. */
function remedyFor(because: string): string {
  const stopped = /\) (?:threw |had not ended)/.test(because);
  const at = stopped ? [...because.matchAll(/\(([\w$]+\.\w+:\d+)\)/g)].at(-1)?.[1] : undefined;
  if (at === undefined) return "Get the state in open(), before anything that needs the outside world.";
  return `Ask for every state before ${at}: what is asked for ahead of that line is seen.`;
}
