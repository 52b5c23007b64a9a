import type { Arrival, Feed } from "../manifest/keyed-inputs.js";
import type { Operator } from "../manifest/manifest.js";
import type { KeyExample, Pair } from "./change.js";
import { keyExample } from "./key-examples.js";
import { pair } from "./pair.js";
import { rewritten, type Upstream } from "./upstream.js";

/** What became of the keys of records that go through others before they reach an operator. */
export interface Arrivals {
  /** Telling records that arrive on both sides, as many of each. */
  readonly compared: number;
  /** Whether every way into a keyed input was followed on both sides. */
  readonly whole: boolean;
  readonly moved: readonly KeyExample[];
  /** How many keys those records had among them. */
  readonly keys: number;
  /** New keys of some records are the old ones of others. */
  readonly meet: boolean;
  /**
   * Operators of the new version on the way whose code none of the deployed ones has. Where code tells nothing, those that the planner of a query wrote, whose code is
   * in no JAR; else all.
   */
  readonly through: readonly Operator[];
  /** Whether there is such code, or the way is a longer or a shorter one. */
  readonly rebuilt: boolean;
}

/**
 * What comes to it through functions of one record each, or from farther back where that tells more: keys that are others there are others in the job, and those that
 * are the same make up for what the nearer ways show, if what stands on the rest of the way was rebuilt.
 */
export function compareFeeds(pair: Pair, upstream: Upstream): Arrivals {
  const near = compareWays(pair, upstream, feedsOf(pair.before), feedsOf(pair.after));
  const far = compareWays(pair, upstream, ...fromAfar(pair));
  if (far.moved.length > 0) return far;
  const settles = far.whole && far.compared > 0 && (far.rebuilt || near.compared === 0);
  return settles ? far : near;
}

/** Of ways that lead farther back on one side only those that begin where the other's do. */
function fromAfar({ before, after }: Pair): readonly [readonly Feed[], readonly Feed[]] {
  const [was, is] = [farFeedsOf(before), farFeedsOf(after)];
  if (was.length > 0 && is.length > 0) return [was, is];
  const [near, nearNow] = [feedsOf(before), feedsOf(after)];
  return was.length > 0 ? [was, beginningAs(was, nearNow)] : [beginningAs(is, near), is];
}

/** Empty if none leads farther back. */
function farFeedsOf({ key }: Operator): readonly Feed[] {
  const inputs = key?.inputs ?? [];
  const farther = inputs.some(({ fedFromAfar }) => fedFromAfar !== undefined);
  return farther ? inputs.flatMap(({ fed = [], fedFromAfar = fed }) => fedFromAfar) : [];
}

const beginningAs = (ways: readonly Feed[], others: readonly Feed[]): readonly Feed[] =>
  others.filter(({ from }) => ways.some((way) => way.from === from));

/**
 * Records of one content that begin at one place: what stands between that place and the key may be cut into operators as anybody likes. Where as many of a record do
 * not arrive, which of them is which cannot be told, and what a filter lets through is no matter of keys.
 */
function compareWays(
  { before, after }: Pair,
  upstream: Upstream,
  ways: readonly Feed[],
  waysNow: readonly Feed[],
): Arrivals {
  const moved: KeyExample[] = [];
  const [left, taken] = [new Set<string>(), new Set<string>()];
  const met: (readonly [Feed, Feed])[] = [];
  let compared = 0;
  for (const [was, is] of sameWays(ways, waysNow)) {
    // Where nothing stands on either way, the selector alone was asked already.
    if (was.through.length + is.through.length === 0) continue;
    let here = 0;
    for (const record of was.records) {
      const now = is.records.find(({ content }) => content === record.content);
      if (!isTelling(record) || now?.keys.length !== record.keys.length) continue;
      here += 1;
      for (const [at, { key, tree }] of record.keys.entries()) {
        const other = now.keys[at];
        left.add(key);
        if (other === undefined || other.key === key) continue;
        taken.add(other.key);
        moved.push(keyExample(tree, other.tree, record.made));
      }
    }
    if (here > 0) met.push([was, is]);
    compared += here;
  }
  return {
    compared,
    whole: met.length === edgesInto(before) && met.length === edgesInto(after),
    moved,
    keys: left.size,
    meet: [...taken].some((key) => left.has(key)),
    ...rebuiltWays(met, upstream),
  };
}

/** Ways that begin at one place: those that bring the same keys, then one after the other. */
function sameWays(ways: readonly Feed[], waysNow: readonly Feed[]): readonly (readonly [Feed, Feed])[] {
  const [way] = ways;
  const [wayNow] = waysNow;
  if (way !== undefined && wayNow !== undefined && ways.length === 1 && waysNow.length === 1) return [[way, wayNow]];
  const alike = pair(ways, waysNow, bringing, bringing);
  const others = pair(alike.removed, alike.added, beginning, beginning);
  return [...alike.kept, ...others.kept].map(({ before, after }) => [before, after]);
}

const beginning = ({ from }: Feed): string => from;
const bringing = ({ from, records }: Feed): string =>
  JSON.stringify([from, ...records.map(({ content, keys }) => [content, ...keys.map(({ key }) => key)])]);

/** What is done to a record without any content, or at the edge of its type, is no reason to speak of the operators before a key. */
const isTelling = ({ made }: Arrival): boolean => made === "distinct" || made === "given";

/**
 * Whether each of some operators receives on each of its keyed inputs what it received, and none of the others does: made-up records, from wherever they begin, with
 * their keys. What stands before them may be called otherwise. Where several ways come into one input, which of them is which is not told.
 */
export function receiveTheSame(pairs: readonly Pair[]): boolean {
  const was = pairs.flatMap(({ before }) => arriving(before));
  const is = pairs.flatMap(({ after }) => arriving(after));
  const several = pairs.some(({ before }) => before.key?.inputs?.some(({ fed = [] }) => fed.length > 1) === true);
  return !several && was.length > 0 && new Set(was).size === was.length && was.join("\n\n") === is.join("\n\n");
}

/** By input. */
const arriving = ({ key }: Operator): readonly string[] =>
  (key?.inputs ?? []).map(({ fed, records }) =>
    fed === undefined || fed.length === 0
      ? JSON.stringify(records.map(({ content, key: own }) => [content, own]))
      : fed.map(bringing).sort().join("\n"),
  );

/** The ways into an operator; the records that come straight from where they begin are the input's own. */
function feedsOf(operator: Operator): readonly Feed[] {
  const inputs = operator.key?.inputs ?? [];
  const fed = inputs.flatMap((input) => input.fed ?? []);
  const [only, ...others] = operator.inputs.filter(({ keyed }) => keyed);
  const [input] = inputs;
  if (fed.length > 0 || only === undefined || others.length > 0 || input === undefined) return fed;
  const records = input.records.map(({ made, content, key, tree }) => ({ made, content, keys: [{ key, tree }] }));
  return [{ from: only.from, through: [], records }];
}

const edgesInto = ({ inputs }: Operator): number => inputs.filter(({ keyed }) => keyed).length;

function rebuiltWays(
  met: readonly (readonly [Feed, Feed])[],
  upstream: Upstream,
): Pick<Arrivals, "through" | "rebuilt"> {
  const was = met.flatMap(([way]) => operatorsOn(way, upstream.before));
  const is = [...new Set(met.flatMap(([, way]) => operatorsOn(way, upstream.after)))];
  const edited = rewritten(is, was);
  const planned = is.filter((operator) => !operator.class.includes("."));
  return {
    through: [edited, planned, is].find((some) => some.length > 0) ?? [],
    rebuilt: edited.length > 0 || new Set(was).size !== is.length,
  };
}

const operatorsOn = ({ through }: Feed, operators: ReadonlyMap<string, Operator>): readonly Operator[] =>
  through.flatMap((id) => operators.get(id) ?? []);
