import type { Manifest, Operator, Pipeline, Unstable } from "./manifest.js";

/**
 * The first manifest, with `unstable` on every operator of which a second extraction of the same JAR told something else. Pipelines
 * meet by position; operators by id, and what has no partner then by all that is not its identity, in order.
 */
export function markUnstable(first: Manifest, second: Manifest): Manifest {
  const pipelines = first.pipelines.map((pipeline, position) =>
    marked(pipeline, second.pipelines[position]?.operators ?? []),
  );
  return pipelines.every((pipeline, position) => pipeline === first.pipelines[position])
    ? first
    : { ...first, pipelines };
}

function marked(pipeline: Pipeline, others: readonly Operator[]): Pipeline {
  const left = new Map(others.map((operator) => [operator.id, operator]));
  const partners = new Map<Operator, Operator>();
  for (const operator of pipeline.operators) {
    const same = left.get(operator.id);
    if (same !== undefined) partners.set(operator, same);
    left.delete(operator.id);
  }
  for (const operator of pipeline.operators.filter((one) => !partners.has(one))) {
    const alike = [...left.values()].find((other) => kindOf(other) === kindOf(operator));
    if (alike !== undefined) partners.set(operator, alike);
    left.delete(alike?.id ?? "");
  }
  const ids = new Map([...partners].map(([operator, other]) => [other.id, operator.id]));
  const operators = pipeline.operators.map((operator) => {
    const unstable = differing(operator, partners.get(operator), ids);
    return unstable.length === 0 ? operator : { ...operator, unstable };
  });
  return operators.every((operator, position) => operator === pipeline.operators[position])
    ? pipeline
    : { ...pipeline, operators };
}

const kindOf = ({ class: operatorClass, function: called, code }: Operator): string =>
  [operatorClass, called ?? "", code].join(" ");

function differing(
  operator: Operator,
  other: Operator | undefined,
  ids: ReadonlyMap<string, string>,
): readonly Unstable[] {
  if (other === undefined) return ["id"];
  const parts: readonly (readonly [Unstable, (of: Operator) => unknown])[] = [
    ["id", ({ id, uid, uidHash }) => [id, uid ?? null, uidHash ?? null]],
    ["name", ({ name }) => name],
    ["states", ({ states, key }) => [states, key ?? null]],
    ["other", (of) => rest(of, of === other ? ids : new Map())],
  ];
  return parts.flatMap(([part, read]) => (same(read(operator), read(other)) ? [] : [part]));
}

/** What is left; the ids of others in it stand for those others. */
function rest(operator: Operator, ids: ReadonlyMap<string, string>): unknown {
  const {
    id: _id,
    uid: _uid,
    uidHash: _hash,
    name: _name,
    states: _states,
    key: _key,
    unstable: _unstable,
    ...left
  } = operator;
  const own = (id: string): string => ids.get(id) ?? id;
  return { ...left, chain: own(left.chain), inputs: left.inputs.map((input) => ({ ...input, from: own(input.from) })) };
}

/** Both come out of the same extractor, which sorts what has no order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
