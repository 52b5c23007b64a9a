import { simpleName } from "../compare/differences.js";
import type { Reading, ReadBack } from "../compare/read-back.js";
import type { Difference } from "../compare/tree-differences.js";
import type { SampleTree, State } from "../manifest/manifest.js";
import { shortJson } from "../manifest/short-json.js";
import type { Evidence, Outcome, RestorePath } from "./outcome.js";

/** What was read on one restore path, and what that means there. */
export interface Read {
  readonly reading: Reading;
  /** `compatible` where every value came back. */
  readonly outcome: Outcome;
  readonly evidence: Evidence;
}

/**
 * Where RocksDB was not tried the heap's word stands in: both read with the same serializer. The heap decodes all keyed values while it
 * restores, though, and RocksDB each when it is asked for.
 */
export function readOn(readBack: ReadBack, state: State | undefined, path: RestorePath): Read | undefined {
  const own = readBack[path.stateBackend];
  const reading = own ?? readBack.hashmap;
  if (reading === undefined) return undefined;
  const lazily = own === undefined && (state === undefined || !/^(operator-|broadcast)/.test(state.kind));
  return {
    reading,
    outcome: outcomeOf(reading, lazily),
    evidence: own === undefined ? "rule" : "flink",
  };
}

function outcomeOf({ as, stops }: Reading, lazily: boolean): Outcome {
  if (as === "other") return "misreads";
  if (as === "default") return "loses";
  if (as === "unreadable") return stops === "restore" && !lazily ? "refuses" : "fails-later";
  return as === "edge" ? "unknown" : "compatible";
}

/** The worst that happened on any backend says what the finding is called: one change is one finding, however it shows on the other. */
export const worstReading = (readBack: ReadBack): Reading["as"] | undefined =>
  (["unreadable", "other", "default", "edge"] as const).find((as) =>
    Object.values(readBack).some((one) => one.as === as),
  );

/** What one outcome does to values, closing `Values in the state ...`. */
export const effects: Readonly<Partial<Record<Outcome, string>>> = {
  misreads: "are read as something else, without an error",
  loses: "are lost in part or whole, without an error",
  "fails-later": "cannot be read: the job starts, and fails when it meets one",
  refuses: "cannot be read: the job fails while it restores",
  unknown:
    "come back, but for those at the edge of their type (missing, empty or extreme ones), which your state may have or not",
};

const shown = 3;

/** ` (of made-up values, article was "a" and is "b"; voucher was "c" and is nothing)`, or nothing at all. */
export function examples(differences: readonly Difference[]): string {
  if (differences.length === 0) return "";
  const said = differences.slice(0, shown).map(({ path, was, is, newcomer }) => {
    const name = path === "" ? "the value" : path;
    return newcomer === undefined
      ? `${name} was ${written(was)} and is ${written(is)}`
      : `${name} was ${written(was)} and is gone, and ${newcomer} is new and holds ${written(is)}`;
  });
  const more = differences.length - said.length;
  return ` (of made-up values, ${said.join("; ")}${more > 0 ? `; and ${more} more` : ""})`;
}

const longest = 40;

function written(tree: SampleTree): string {
  if (tree === null) return "nothing";
  if (typeof tree === "object" && !Array.isArray(tree)) {
    const type = (tree as { readonly [field: string]: SampleTree })["@class"];
    return typeof type === "string" ? `an object of ${simpleName(type)}` : "an object";
  }
  return shortJson(tree, longest);
}

/** Of earlier releases alone, whose values may still lie in the state. */
export const writtenBy = ({ releases }: Reading): string =>
  releases.length === 0
    ? "Values"
    : `Values that ${releases.length === 1 ? "release" : "releases"} ${releases.join(", ")} wrote`;
