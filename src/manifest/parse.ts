import type { DefinedError } from "ajv/dist/2020.js";
import { consistent } from "./consistent.js";
import { explain } from "./explain.js";
import { readJson } from "./json-text.js";
import type { Manifest } from "./manifest.js";
import { failed, type Parsed } from "./problem.js";
import type { SampleInput, SampleInputs } from "./sample-inputs.js";
import type { Trial } from "./trial.js";
import { type Contract, validator } from "./validators.js";

/** The schema version that this program reads and writes. */
export const schemaVersion = 1;

/** A manifest out of text of any origin. What comes out satisfies the schema, and its references lead somewhere. */
export const parseManifest = (text: string): Parsed<Manifest> => {
  const parsed = parse<Manifest>(text, "manifest");
  return parsed.ok ? consistent(parsed.value) : parsed;
};

/** A trial out of text of any origin. Whether it belongs to two manifests is told by their digests, not here. */
export const parseTrial = (text: string): Parsed<Trial> => parse<Trial>(text, "trial");

/** Sample inputs out of text of any origin. Of `type` and `operator` every entry has one. */
export const parseSampleInputs = (text: string): Parsed<SampleInputs> => {
  const parsed = parse<SampleInputs>(text, "sample-inputs");
  if (!parsed.ok) return parsed;
  const at = parsed.value.inputs.findIndex((entry) => !namesOne(entry));
  if (at < 0) return parsed;
  return failed("inconsistent", `inputs[${at}]`, 'say either "type" or "operator", and "input" only beside "operator"');
};

const namesOne = ({ type, operator, input }: SampleInput): boolean =>
  (type === undefined) !== (operator === undefined) && (input === undefined || operator !== undefined);

const parse = <T>(text: string, contract: Contract): Parsed<T> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const value = json.value;
  const unreadable = anotherVersion(value, contract) ?? anotherFile(value, contract);
  if (unreadable) return unreadable;
  const validate = validator(contract);
  if (validate(value)) return { ok: true, value: value as T };
  return explain((validate.errors as DefinedError[])[0] as DefinedError, value);
};

const anotherVersion = (value: unknown, contract: Contract): Parsed<never> | undefined => {
  if (value === null || typeof value !== "object" || !("schema" in value)) return undefined;
  const schema = value.schema;
  if (typeof schema !== "number" || schema <= schemaVersion) return undefined;
  const remedy = `update flink-upgrade-check, or make the ${contract} again with this version`;
  return failed(
    "newer-schema",
    "schema",
    `written by a newer version (schema ${schema}; this one reads up to ${schemaVersion}): ${remedy}`,
  );
};

/** The mix-ups that happen, because all our files are JSON with a `schema`. */
const anotherFile = (value: unknown, contract: Contract): Parsed<never> | undefined => {
  const is = (key: string): boolean => value !== null && typeof value === "object" && key in value;
  const found = is("pipelines")
    ? "manifest"
    : is("findings")
      ? "report"
      : is("operators") && is("candidate")
        ? "trial"
        : undefined;
  if (found === contract) return undefined;
  if (found !== undefined) return failed("wrong-file", "", `is a ${found}, not a ${contract}`);
  return is("schema")
    ? undefined
    : failed("wrong-file", "", `is no ${contract} of flink-upgrade-check: it says no "schema"`);
};
