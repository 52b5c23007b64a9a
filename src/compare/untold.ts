import type { Sample, SampleTree, Serializer, SerializerTree, State } from "../manifest/manifest.js";
import type { Answers } from "./answers.js";
import type { Pair, Untold } from "./change.js";
import { keyReadBackOf, readBackOf, type ReadBack } from "./read-back.js";
import { mainRole } from "./serializers.js";
import { scopeOf } from "./stateful.js";

/** Of operators between which Flink hands over state: what of it no restore by the new job's own Flink has shown. */
export function untoldOf(pairs: readonly Pair[], answersFor: (pair: Pair) => Answers): readonly Untold[] {
  return pairs.flatMap((pair) => {
    if (pair.before.states.length === 0) return [];
    const because = whyUntold(pair, answersFor(pair));
    return because === undefined ? [] : [{ operator: pair.before, because }];
  });
}

function whyUntold({ before, after }: Pair, { trials }: Answers): string | undefined {
  if (trials.length === 0) return "Flink's own classes were not asked";
  const hidden = [before, after].find(({ complete }) => !complete);
  if (hidden !== undefined) return hidden.incompleteBecause ?? "its states could not be seen whole";
  const unseen = trials.find(({ result }) => result === "unseen");
  if (unseen !== undefined) return unseen.because ?? "its restore did not come to an end";
  // What was refused has a finding of its own.
  if (trials.some(({ result }) => result === "refused")) return undefined;
  const { key } = before;
  const silent = trials.find(({ withdrawn }) => withdrawn !== undefined)?.withdrawn;
  if (key !== undefined && isOpen([key.serializer]) && before.states.some(({ kind }) => scopeOf(kind) === "keyed")) {
    const why = said("its keys", key.unsampled?.key ?? silent, keyReadBackOf(before, trials), key.samples);
    if (why !== undefined) return why;
  }
  for (const state of before.states) {
    if (state.seen === "static" || !isOpen(Object.values(state.serializers))) continue;
    const own = state.samples.filter(
      ({ role }) => role === mainRole(state) || (state.kind !== "value" && role === "element"),
    );
    const why = said(`the state "${state.name}"`, reasonIn(state) ?? silent, readBackOf(state, trials), own);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Whether something is in it that Flink writes by no serializer of its own: what became of that, only values can show. */
const isOpen = (serializers: readonly Serializer[]): boolean => serializers.some(({ tree }) => holdsOpen(tree));

const holdsOpen = (tree: SerializerTree): boolean =>
  tree.family === "kryo" ||
  (tree.family === "custom" && !tree.serializer.startsWith("org.apache.flink.")) ||
  Object.values(tree.children ?? {}).some(holdsOpen);

const reasonIn = ({ unsampled }: State): string | undefined => Object.values(unsampled ?? {})[0];

function said(
  whose: string,
  reason: string | undefined,
  readBack: ReadBack,
  samples: readonly Sample[],
): string | undefined {
  const readings = Object.values(readBack);
  if (readings.length === 0) return `of ${whose} no values were tried: ${reason ?? "none could be made from the type"}`;
  // Harm that was shown has a finding of its own.
  if (readings.some(({ as }) => as !== "equal" && as !== "decoded")) return undefined;
  const empty = neverFilled(samples.filter(({ made, release }) => made === "distinct" && release === undefined));
  return empty === undefined ? undefined : `of ${whose} nothing could be made up for ${empty}`;
}

/** The first part that no made-up value has anything in; there is nothing to say about what real ones have there. */
function neverFilled(samples: readonly Sample[]): string | undefined {
  const [filled, empty] = [new Set<string>(), new Set<string>()];
  for (const { tree } of samples) note(tree, "", filled, empty);
  return [...empty].find((path) => !filled.has(path));
}

function note(tree: SampleTree, path: string, filled: Set<string>, empty: Set<string>): void {
  const isEmpty = tree === null || (Array.isArray(tree) && tree.length === 0);
  (isEmpty ? empty : filled).add(path === "" ? "the value" : path);
  if (tree === null || typeof tree !== "object") return;
  for (const [name, part] of Object.entries<SampleTree>(tree))
    // The elements of a list are of one type.
    note(part, Array.isArray(tree) ? `${path}[]` : path === "" ? name : `${path}.${name}`, filled, empty);
}
