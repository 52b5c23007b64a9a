import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly properties?: object };
  readonly bodyRequired?: boolean;
  readonly status: number;
  readonly answer?: object;
  readonly example?: unknown;
}

const text = readFileSync(join(import.meta.dirname, "../openapi/github.json"), "utf8");
const described = JSON.parse(text) as { operations: Record<string, Omit<Operation, "id">>; components: object };

/** Literal paths before those with a parameter in the same place. */
const operations: readonly Operation[] = Object.entries(described.operations)
  .map(([id, operation]) => ({ ...operation, id }))
  .sort((a, b) => (a.path.replace(/\{\w+\}/g, "~") < b.path.replace(/\{\w+\}/g, "~") ? -1 : 1));

// Formats are not what a fake can be wrong about: dates and addresses are the examples' own.
const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema({ $id: "github", ...described });
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value according to the published schema; undefined if nothing is. */
export function wrong(operation: Operation, part: "body" | "answer", value: unknown): string | undefined {
  const key = `${operation.id}/${part}`;
  const escaped = operation.id.replaceAll("/", "~1");
  const validate = compiled.get(key) ?? ajv.compile({ $ref: `github#/operations/${escaped}/${part}` });
  compiled.set(key, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: part });
}

export interface Matched {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The last parameter of a path may hold slashes (`heads/x`, `a/b.json`); GitHub takes them encoded or not. */
export function match(method: string, pathname: string): Matched | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const pattern = operation.path.replace(/\{(\w+)\}/g, (all, _name, at: number) =>
      at + all.length === operation.path.length ? "(.+)" : "([^/]+)",
    );
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (!found) continue;
    const values = found.slice(1).map((value) => decodeURIComponent(value));
    return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
  }
  return undefined;
}

/** What GitHub's description does not let through. Unknown keys of a body GitHub ignores; we do not send any. */
export function refused({ operation, parameters }: Matched, query: URLSearchParams, body: unknown): string | undefined {
  for (const { name, in: place, required, schema } of operation.parameters) {
    const value = place === "query" ? query.get(name) : parameters[name];
    if (required && (value === null || value === undefined)) return `${name} is missing`;
    if (schema.type === "integer" && value && !/^\d+$/.test(value)) return `${name} is no number`;
  }
  for (const name of query.keys())
    if (!operation.parameters.some((one) => one.in === "query" && one.name === name)) return `${name} is no parameter`;
  if (Number(query.get("per_page") ?? 1) > 100) return "per_page is more than 100";
  if (operation.body === undefined) return undefined;
  const known = Object.keys(operation.body.properties ?? {});
  const strange = Object.keys(body ?? {}).find((name) => known.length > 0 && !known.includes(name));
  return strange === undefined ? wrong(operation, "body", body) : `${strange} is no key of the body`;
}
