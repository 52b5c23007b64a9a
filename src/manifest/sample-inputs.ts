/** Records that a team gives for the inputs of its keyed operators; published as `schema/sample-inputs.schema.json`. */
export interface SampleInputs {
  readonly schema: 1;
  readonly inputs: readonly SampleInput[];
}

/** Of one class, or of one input of one operator: exactly one of `type` and `operator` is there. */
export interface SampleInput {
  readonly type?: string;
  readonly operator?: string;
  /** Position among the operator's inputs, from 0; absent: 0. */
  readonly input?: number;
  readonly values: readonly unknown[];
}
