/** `fails`: a field has no old one at its position, or one that cannot be written as it. `misreads`: it has another one's value of its type. */
export type Rearrangement = "fails" | "misreads";

/** An Avro schema in JSON. */
type Schema = string | readonly Schema[] | Definition;

interface Definition {
  readonly type: Schema;
  readonly name?: string;
  readonly fields?: readonly (Definition & { readonly name: string })[];
  readonly symbols?: readonly string[];
  readonly items?: Schema;
  readonly values?: Schema;
  readonly size?: number;
}

/**
 * What becomes of values of one schema that are written under another, as `GenericDatumWriter` does it: fields by position, the branch of a union
 * by the value's type, a constant by its name. What only says something about a type (logical types, documentation, defaults, the order of
 * a union) decides nothing. Undefined where every field finds itself, and where there is no record.
 */
export function arrangement(before: string | undefined, after: string | undefined): Rearrangement | undefined {
  if (before === after) return undefined;
  const [old, now] = [parsed(before), parsed(after)];
  // What is no record, or cannot be read, is left to Avro's own answer.
  return old === undefined || now === undefined ? undefined : inFields(old, now);
}

function parsed(schema: string | undefined): Definition | undefined {
  try {
    const read: unknown = JSON.parse(schema ?? "");
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Avro has neither numbers nor nothing in the place of a type; a manifest from elsewhere may. */
const isSchema = (read: unknown): boolean =>
  typeof read === "string" || (Array.isArray(read) ? read.every(isSchema) : isDefinition(read));

const isDefinition = (read: unknown): boolean => typeof read === "object" && read !== null;

const isRecord = (read: unknown): read is Definition =>
  typeof read === "object" &&
  read !== null &&
  "fields" in read &&
  Array.isArray(read.fields) &&
  read.fields.every(isDefinition);

function inFields(old: Definition, now: Definition): Rearrangement | undefined {
  const before = old.fields ?? [];
  return worst(
    (now.fields ?? []).map((field, at) => {
      const was = before[at];
      if (was === undefined) return "fails";
      return inTypes(was.type, field.type) ?? (field.name === was.name ? undefined : "misreads");
    }),
  );
}

function inTypes(was: Schema, is: Schema): Rearrangement | undefined {
  if (!isSchema(was) || !isSchema(is)) return undefined;
  const [old, now] = [inner(was), inner(is)];
  if (Array.isArray(old)) return worst(old.map((branch: Schema) => inTypes(branch, now)));
  if (Array.isArray(now)) {
    const branch = now.find((one: Schema) => called(one) === called(old));
    return branch === undefined ? "fails" : inTypes(old, branch);
  }
  if (numbers.has(called(old)) && numbers.has(called(now))) return undefined;
  const [before, after] = [old, now] as readonly [string | Definition, string | Definition];
  // A name stands for what was defined before, and was looked at there.
  if (typeof before === "string" || typeof after === "string") return called(old) === called(now) ? undefined : "fails";
  if (before.type !== after.type) return "fails";
  if (isRecord(before) && isRecord(after)) return inFields(before, after);
  if (before.items !== undefined && after.items !== undefined) return inTypes(before.items, after.items);
  if (before.values !== undefined && after.values !== undefined) return inTypes(before.values, after.values);
  const known = new Set(after.symbols ?? []);
  return before.size === after.size && (before.symbols ?? []).every((symbol) => known.has(symbol))
    ? undefined
    : "fails";
}

/** `{"type":"long","logicalType":...}` is written as `"long"` is. */
function inner(schema: Schema): Schema {
  if (typeof schema === "string" || Array.isArray(schema)) return schema;
  const { type } = schema as Definition;
  if (!isSchema(type)) return "";
  return typeof type !== "string" || primitives.has(type) ? inner(type) : schema;
}

/** As a union tells its branches apart: by the type, or by the name of what has one. */
function called(schema: Schema): string {
  if (typeof schema === "string") return schema.split(".").at(-1) ?? schema;
  if (Array.isArray(schema)) return "union";
  const { name, type } = schema as Definition;
  return (name ?? (typeof type === "string" ? type : "")).split(".").at(-1) ?? "";
}

const numbers: ReadonlySet<string> = new Set(["int", "long", "float", "double"]);
const primitives: ReadonlySet<string> = new Set([...numbers, "null", "boolean", "bytes", "string"]);

const worst = (all: readonly (Rearrangement | undefined)[]): Rearrangement | undefined =>
  all.includes("fails") ? "fails" : all.find((one) => one !== undefined);
