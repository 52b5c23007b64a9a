import type { Operator, Pipeline } from "../manifest/manifest.js";
import { operatorsById } from "./upstream.js";

/** The parallelism figures of the vertex an operator runs in. */
export interface Vertex {
  readonly parallelism?: number;
  /** Set by the job, for the vertex; the other operators' own settings have no effect while they are chained. */
  readonly explicitMaximum?: number;
  /** What a savepoint of this job records; absent where it hangs on an unknown parallelism. */
  readonly maximum?: number;
}

/** Looks up the vertex of each operator: its chain's head decides (`StreamingJobGraphGenerator.createJobVertex`). */
export function verticesOf(pipeline: Pipeline): (operator: Operator) => Vertex {
  const byId = operatorsById(pipeline.operators);
  const made = new Map<Operator, Vertex>();
  return (operator) => {
    const head = byId.get(operator.chain) ?? operator;
    let vertex = made.get(head);
    if (vertex === undefined) made.set(head, (vertex = vertexOf(head)));
    return vertex;
  };
}

function vertexOf(head: Operator): Vertex {
  const explicit = head.maxParallelism;
  const maximum = explicit ?? (head.parallelism === undefined ? undefined : derivedMaximum(head.parallelism));
  return {
    ...(head.parallelism === undefined ? {} : { parallelism: head.parallelism }),
    ...(explicit === undefined ? {} : { explicitMaximum: explicit }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const smallestDefault = 128;
const upperBound = 32768;

/** `KeyGroupRangeAssignment.computeDefaultMaxParallelism`: 1.5 times the parallelism, rounded up to a power of two, within bounds. */
export function derivedMaximum(parallelism: number): number {
  const roomy = parallelism + Math.floor(parallelism / 2);
  const power = 2 ** Math.ceil(Math.log2(Math.max(1, roomy)));
  return Math.min(Math.max(power, smallestDefault), upperBound);
}
