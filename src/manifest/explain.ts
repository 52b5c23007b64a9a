import type { DefinedError } from "ajv/dist/2020.js";
import { oneLine } from "../errors.js";
import { failed, type Parsed } from "./problem.js";

/** The schema's objection in words, with the path of the value as a person would write it. */
export const explain = (error: DefinedError, root: unknown): Parsed<never> => {
  const path = humanPath(error.instancePath, root);
  if (error.keyword === "required")
    return failed("invalid", join(path, error.params.missingProperty, false), "is missing");
  if (error.propertyName !== undefined)
    return failed("invalid", path, `the name ${quoted(error.propertyName)} ${objection(error, error.propertyName)}`);
  return failed("invalid", path, objection(error, valueAt(error.instancePath, root)));
};

const objection = (error: DefinedError, value: unknown): string => {
  switch (error.keyword) {
    case "type":
      return `must be ${nouns[String(error.params.type)] ?? error.params.type}, is ${kindOf(value)}`;
    case "enum":
      return `must be one of ${error.params.allowedValues.join(", ")}; is ${quoted(value)}`;
    case "const":
      return `must be ${quoted(error.params.allowedValue)}, is ${quoted(value)}`;
    case "pattern":
      return `must be ${patterns[error.params.pattern] ?? `of the form ${error.params.pattern}`}; is ${quoted(value)}`;
    case "minimum":
    case "maximum":
      return `must be ${error.keyword === "minimum" ? "at least" : "at most"} ${error.params.limit}, is ${quoted(value)}`;
    case "maxLength":
    case "minLength":
      return `must have ${error.keyword === "minLength" ? "at least" : "at most"} ${error.params.limit} characters`;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${error.params.limit} entries`;
    case "additionalProperties":
      return `has ${quoted(error.params.additionalProperty)}, which is none of its fields`;
    case "minItems":
      return `must have at least ${error.params.limit} ${error.params.limit === 1 ? "entry" : "entries"}`;
    case "not":
      return "is reserved";
    default:
      return error.message ?? `does not satisfy "${error.keyword}"`;
  }
};

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "text",
  integer: "a whole number",
  boolean: "true or false",
};

const patterns: Readonly<Record<string, string>> = {
  "^[0-9a-f]{32}$": "32 lower-case hex digits",
  "^[0-9a-f]{64}$": "a sha256 of 64 lower-case hex digits",
  "^[A-Za-z0-9+/]*={0,2}$": "base64",
};

const kindOf = (value: unknown): string => {
  if (value === null) return "null (leave the field out instead)";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : quoted(value);
};

const quoted = (value: unknown): string =>
  oneLine(typeof value === "object" ? kindOf(value) : (JSON.stringify(value) ?? "nothing"), 60);

/** `/pipelines/0/types/a.B` of a JSON pointer as `pipelines[0].types["a.B"]`. The root tells list positions from keys that are digits. */
const humanPath = (pointer: string, root: unknown): string => {
  let path = "";
  let at = root;
  for (const key of keysOf(pointer)) {
    path = join(path, key, Array.isArray(at));
    at = below(at, key);
  }
  return path;
};

const valueAt = (pointer: string, root: unknown): unknown => keysOf(pointer).reduce(below, root);

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((raw) => raw.replaceAll("~1", "/").replaceAll("~0", "~"));

const below = (at: unknown, key: string): unknown => (at as Readonly<Record<string, unknown>>)[key];

const join = (path: string, key: string, isPosition: boolean): string => {
  if (isPosition) return `${path}[${key}]`;
  if (!/^[A-Za-z_]\w{0,60}$/.test(key)) return `${path}[${quoted(key)}]`;
  return path === "" ? key : `${path}.${key}`;
};
