import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { operatorsById } from "./upstream.js";

/** Two operators ask for what one saved. */
export interface Claim {
  /** Whose saved state it is about. */
  readonly before: Operator;
  /** Who gets it; where the two run in different vertices, one of them. */
  readonly winner: Operator;
  readonly loser: Operator;
  /** Whether Flink always decides alike: within a vertex it does, between vertices it hangs on a hash set's order. */
  readonly settled: boolean;
}

export interface HandedOver {
  readonly matched: readonly Pair[];
  readonly unmatched: readonly Operator[];
  readonly claims: readonly Claim[];
}

/**
 * Who gets what was saved: by `setUidHash` where that id is still there, else by generated id; what was given once is gone for all others
 * (`StateAssignmentOperation.assignStates`). Within a vertex the last of a chain asks first (`JobVertex.getOperatorIDs`).
 */
export function handOver(before: Pipeline, after: Pipeline): HandedOver {
  const left = new Map(operatorsById(before.operators));
  const given = new Map<string, Pair>();
  const matched: Pair[] = [];
  const unmatched: Operator[] = [];
  const claims: Claim[] = [];
  for (const operator of inOrderOfAsking(after)) {
    const asked = operator.uidHash === undefined ? [operator.id] : [operator.uidHash, operator.id];
    const partner = asked.map((id) => left.get(id)).find((one) => one !== undefined);
    const sooner = asked.slice(0, partner === undefined ? asked.length : asked.indexOf(partner.id));
    const lost = sooner.map((id) => given.get(id)).find((one) => one !== undefined);
    if (lost !== undefined)
      claims.push({
        before: lost.before,
        winner: lost.after,
        loser: operator,
        settled: lost.after.chain === operator.chain,
      });
    if (partner === undefined) {
      unmatched.push(operator);
      continue;
    }
    const pair = { before: partner, after: operator };
    left.delete(partner.id);
    given.set(partner.id, pair);
    matched.push(pair);
  }
  const order = new Map(after.operators.map((operator, position) => [operator, position]));
  const position = (operator: Operator): number => order.get(operator) ?? 0;
  return {
    matched: matched.sort((one, other) => position(one.after) - position(other.after)),
    unmatched: unmatched.sort((one, other) => position(one) - position(other)),
    claims,
  };
}

/** An operator comes after those that it hands records to in its own vertex. */
function inOrderOfAsking({ operators }: Pipeline): readonly Operator[] {
  const behind = new Map<string, Operator[]>();
  for (const operator of operators)
    for (const { from } of operator.inputs) {
      const already = behind.get(from);
      if (already === undefined) behind.set(from, [operator]);
      else already.push(operator);
    }
  const asked = new Set<Operator>();
  const ask = (from: Operator): void => {
    const ways: { operator: Operator; next: number }[] = [{ operator: from, next: 0 }];
    const entered = new Set([from]);
    for (let at = ways.at(-1); at !== undefined; at = ways.at(-1)) {
      const next = behind.get(at.operator.id)?.[at.next++];
      if (next === undefined) {
        asked.add(at.operator);
        ways.pop();
      } else if (next.chain === from.chain && !asked.has(next) && !entered.has(next)) {
        entered.add(next);
        ways.push({ operator: next, next: 0 });
      }
    }
  };
  for (const operator of operators) if (operator.id === operator.chain) ask(operator);
  return [...asked, ...operators.filter((operator) => !asked.has(operator))];
}
