import type { Operator, Pipeline } from "../manifest/manifest.js";

/** Stands where a finding is about a pipeline as a whole: any one of its operators would be a wrong trail, and another one tomorrow. */
export const wholeOf = (pipeline: Pipeline): Operator => ({
  id: "0".repeat(32),
  name: pipeline.name,
  class: "",
  chain: "0".repeat(32),
  inputs: [],
  coordinator: false,
  facts: {},
  code: "",
  complete: false,
  states: [],
});
