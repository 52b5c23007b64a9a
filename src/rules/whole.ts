import type { Operator, Pipeline } from "../manifest/manifest.js";

/** The id that no operator has (it would be that of an empty uid): the finding is about a pipeline. Published in schema/report.schema.json. */
export const wholeId = "0".repeat(32);

/** Stands where a finding is about a pipeline as a whole: any one of its operators would be a wrong trail, and another one tomorrow. */
export const wholeOf = (pipeline: Pipeline): Operator => ({
  id: wholeId,
  // A main() that ended before it gave the job a name.
  name: pipeline.name === "" ? "the job's graph" : pipeline.name,
  class: "",
  chain: wholeId,
  inputs: [],
  coordinator: false,
  facts: {},
  code: "",
  complete: false,
  states: [],
});
