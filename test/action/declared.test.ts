import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Command } from "commander";
import { checkOwnInputs } from "../../src/action/checkInputs.js";
import { extractOutputs, extractOwnInputs } from "../../src/action/extractAction.js";
import { checkOptionInputs, extractOptionInputs, type Inputs, recordOptionInputs } from "../../src/action/inputs.js";
import { recordOutputs, recordOwnInputs } from "../../src/action/recordAction.js";
import { checkOutputs } from "../../src/action/outputs.js";
import { declareCheck } from "../../src/commandline/checkCommand.js";
import { declareExtract } from "../../src/commandline/extractCommand.js";
import { declareRecord } from "../../src/commandline/recordCommand.js";
import { root } from "../support/built.js";
import { declared } from "../support/declared.js";

const sorted = (names: readonly string[]) => names.toSorted();

interface Action {
  readonly file: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly bundle: string;
}

const actions: readonly Action[] = [
  {
    file: "action.yml",
    inputs: [...Object.keys(checkOptionInputs), ...checkOwnInputs],
    outputs: checkOutputs,
    bundle: "check",
  },
  {
    file: "extract/action.yml",
    inputs: [...Object.keys(extractOptionInputs), ...extractOwnInputs],
    outputs: extractOutputs,
    bundle: "extract",
  },
  {
    file: "record/action.yml",
    inputs: [...Object.keys(recordOptionInputs), ...recordOwnInputs],
    outputs: recordOutputs,
    bundle: "record",
  },
];

test.each(actions)("$file declares the inputs and outputs that the code has, and no others", (action) => {
  const { inputs, outputs } = declared(action.file);
  expect(sorted(Object.keys(inputs))).toEqual(sorted(action.inputs));
  expect(sorted(Object.keys(outputs))).toEqual(sorted(action.outputs));
});

test.each(actions)("$file starts the bundle of its own entry, on the Node that runners have", ({ file, bundle }) => {
  const { runs, main } = declared(file);
  expect(runs.using).toBe("node24");
  expect(main).toBe(join(root, "dist", bundle, "index.js"));
  expect(existsSync(join(root, "src", "action", `${bundle}.ts`))).toBe(true);
});

test.each(actions)(
  "$file has a default for the token alone, so that nothing else is said before the code says it",
  ({ file }) => {
    const defaults = Object.entries(declared(file).inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults).toMatchObject([["token", { default: "${{ github.token }}" }]]);
  },
);

/** Options of the command line that are none of the Action's: where it writes to, and what is refused as not there yet. */
const notInputs = ["format", "output", "trial-output", "baseline-output", "acknowledgements"];

test.each([
  ["check", checkOptionInputs, declareCheck],
  ["extract", extractOptionInputs, declareExtract],
  ["record", recordOptionInputs, declareRecord],
] as const)("the inputs of %s are the options of the command line", (name, options: Inputs, declare) => {
  const all = declare(new Command(name)).options.map((option) => option.long?.slice(2) ?? "");
  expect(sorted(Object.keys(options))).toEqual(sorted(all.filter((option) => !notInputs.includes(option))));
});
