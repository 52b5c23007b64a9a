import type { Operator } from "../manifest/manifest.js";
import type { Judgement } from "./rule.js";

/**
 * The judgement, with what its state is known by where that is less than Flink's own word here: a test of the team's recorded it. States
 * that only bytecode shows are in no finding at all, and what is registered, forced or asked for by made-up records is Flink's word.
 */
export function weighed(judgement: Judgement): Judgement {
  const { operator, at, state, evidence, why } = judgement;
  if (!isDeclared(operator, state) && !isDeclared(at, state)) return judgement;
  const words = "That there is this state was recorded by a test (--declared); the job itself did not ask for it here.";
  return { ...judgement, evidence: evidence === "heuristic" ? evidence : "rule", why: `${why} ${words}` };
}

const isDeclared = (operator: Operator | undefined, name: string | undefined): boolean =>
  operator?.states.some((state) => state.name === name && state.seen === "declared") === true;
