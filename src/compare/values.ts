import type { Answers } from "./answers.js";
import type { Pair, StatePair } from "./change.js";
import type { ChangedGenerics } from "./generic-types.js";
import type { ChangedKryoTypes } from "./kryo.js";
import { keyReadBackOf, readBackOf, type ReadBack } from "./read-back.js";
import type { Report } from "./report.js";
import { mainRole } from "./serializers.js";
import { inOrder } from "./stateful.js";

/** Classes that changed without their serializers knowing; each state looks for what it reaches. */
export interface ChangedTypes {
  readonly kryo: ChangedKryoTypes;
  readonly generics: ChangedGenerics;
}

/** What became of the values themselves, in states that Flink hands from one operator to the other. */
export function compareValues(
  states: readonly StatePair[],
  answers: Answers,
  types: ChangedTypes,
  report: Report,
): void {
  const otherwise = new Map<string, { readonly readBack: ReadBack; readonly hit: StatePair[] }>();
  for (const pair of states) {
    const readBack = readBackOf(pair.from, answers.trials, pair.to);
    const kryo = types.kryo(pair.from);
    // Where a class tells why, its values are its to speak of.
    for (const type of kryo) report("kryo-type-changed", { ...pair, ...type, unclaimed: false, readBack });
    // Values that show harm say more than declarations do.
    const generics = isOtherwise(readBack) ? [] : types.generics(pair.from, pair.to);
    for (const generic of generics) report("generic-type-changed", { ...pair, ...generic });
    if (kryo.length > 0 || !isOtherwise(readBack)) continue;
    // One type that is in several states is one cause.
    const cause = `${pair.from.serializers[mainRole(pair.from)]?.tree.type} ${JSON.stringify(readBack)}`;
    const group = otherwise.get(cause) ?? { readBack, hit: [] };
    group.hit.push(pair);
    otherwise.set(cause, group);
  }
  for (const { readBack, hit } of otherwise.values()) {
    const [first, ...others] = hit.sort((one, other) => inOrder(one.from, other.from));
    if (first !== undefined)
      report("values-read-otherwise", { ...first, readBack, also: others.map(({ from }) => from) });
  }
}

/** A state that nobody asks for any more is still decoded by the heap. */
export function compareUnclaimed(state: StatePair, answers: Answers, types: ChangedTypes, report: Report): void {
  const readBack = readBackOf(state.from, answers.trials);
  for (const type of types.kryo(state.from))
    report("kryo-type-changed", { ...state, ...type, unclaimed: true, readBack });
}

export function compareKeyValues(pair: Pair, answers: Answers, report: Report): void {
  if (pair.before.key === undefined || pair.after.key === undefined) return;
  const readBack = keyReadBackOf(pair.before, answers.trials);
  if (isOtherwise(readBack)) report("keys-read-otherwise", { ...pair, readBack });
}

export const isOtherwise = (readBack: ReadBack): boolean =>
  Object.values(readBack).some(({ as }) => as !== "equal" && as !== "decoded");
