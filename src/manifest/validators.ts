import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import manifestSchema from "../../schema/manifest.schema.json" with { type: "json" };
import sampleInputsSchema from "../../schema/sample-inputs.schema.json" with { type: "json" };
import trialSchema from "../../schema/trial.schema.json" with { type: "json" };

export type Contract = "manifest" | "trial" | "sample-inputs";

/** Name of the schema of a contract, which is also its file's. */
export const schemaOf = (contract: Contract): string => `${contract}.schema.json`;

/** The schemas, not yet compiled, and not held against the meta-schema: a test does that. */
export const schemas = (): Ajv2020 =>
  new Ajv2020({ meta: false, validateSchema: false, code: { source: true, esm: true } })
    .addSchema(manifestSchema, schemaOf("manifest"))
    .addSchema(trialSchema, schemaOf("trial"))
    .addSchema(sampleInputsSchema, schemaOf("sample-inputs"));

let ajv: Ajv2020 | undefined;

/**
 * Validates one contract. Compiling a schema takes longer than everything else that happens before the first JVM, so the bundles do not:
 * `scripts/build/validators.mjs` puts the code that these schemas compile to in the place of this file.
 */
export const validator = (contract: Contract): ValidateFunction => {
  ajv ??= schemas();
  return ajv.getSchema(schemaOf(contract)) as ValidateFunction;
};
