import { Ajv2020 } from "ajv/dist/2020.js";
import manifestSchema from "../../schema/manifest.schema.json" with { type: "json" };
import sampleInputsSchema from "../../schema/sample-inputs.schema.json" with { type: "json" };
import trialSchema from "../../schema/trial.schema.json" with { type: "json" };
import { differences, type Schema } from "../support/schema-parity.js";
import { fullManifest, fullSampleInputs, fullTrial } from "../support/full.js";

const schemas = {
  "manifest.schema.json": manifestSchema as Schema,
  "trial.schema.json": trialSchema as Schema,
  "sample-inputs.schema.json": sampleInputsSchema as Schema,
};

test.each([
  ["manifest.schema.json", fullManifest],
  ["trial.schema.json", fullTrial],
  ["sample-inputs.schema.json", fullSampleInputs],
])("%s and its type have the same fields", (file, example) => {
  expect(differences(example, file, schemas)).toEqual([]);
});

test("the schemas are valid by their own draft, in ajv's strict mode", () => {
  const ajv = new Ajv2020({ strict: true });
  for (const [file, schema] of Object.entries(schemas)) ajv.addSchema(schema, file);
  for (const file of Object.keys(schemas)) expect(ajv.getSchema(file)).toBeInstanceOf(Function);
});

test("a field that only one of them has is seen", () => {
  const grown = { ...fullManifest, shade: 1 };
  expect(differences(grown, "manifest.schema.json", schemas)).toEqual(["only in the type: .shade"]);
  const { libraries, ...shrunk } = fullManifest;
  expect(libraries).toHaveLength(1);
  expect(differences(shrunk, "manifest.schema.json", schemas)).toEqual(["only in the schema: libraries"]);
});
