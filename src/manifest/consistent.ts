import { oneLine } from "../errors.js";
import type { Manifest, Operator, Pipeline } from "./manifest.js";
import { failed, type Parsed } from "./problem.js";

/** What the schema cannot say: ids are unique in their pipeline and references lead somewhere. Everything downstream looks operators up by id. */
export const consistent = (manifest: Manifest): Parsed<Manifest> => {
  for (const [position, pipeline] of manifest.pipelines.entries()) {
    const problem = firstProblem(pipeline, `pipelines[${position}].operators`);
    if (problem) return problem;
  }
  return { ok: true, value: manifest };
};

const firstProblem = (pipeline: Pipeline, path: string): Parsed<never> | undefined => {
  const positions = new Map<string, number>();
  for (const [at, operator] of pipeline.operators.entries()) {
    const first = positions.get(operator.id);
    if (first !== undefined) {
      return failed(
        "inconsistent",
        `${path}[${at}].id`,
        `${operator.id} is also the id of ${path}[${first}] (${named(operator)}); ids are unique in a pipeline`,
      );
    }
    positions.set(operator.id, at);
  }
  const nowhere = (id: string): string => `${id} is no operator of this pipeline`;
  for (const [at, operator] of pipeline.operators.entries()) {
    if (!positions.has(operator.chain)) return failed("inconsistent", `${path}[${at}].chain`, nowhere(operator.chain));
    const dangling = operator.inputs.findIndex((input) => !positions.has(input.from));
    const from = operator.inputs[dangling]?.from;
    if (from !== undefined) return failed("inconsistent", `${path}[${at}].inputs[${dangling}].from`, nowhere(from));
    const twin = twinState(operator);
    if (twin !== undefined)
      return failed(
        "inconsistent",
        `${path}[${at}].states[${twin}]`,
        `the operator (${named(operator)}) has another state of this name and kind`,
      );
  }
  return undefined;
};

const twinState = (operator: Operator): number | undefined => {
  const seen = new Set<string>();
  for (const [at, state] of operator.states.entries()) {
    const identity = `${state.kind} ${state.name}`;
    if (seen.has(identity)) return at;
    seen.add(identity);
  }
  return undefined;
};

const named = (operator: Operator): string => oneLine(operator.uid ?? operator.name, 60);
