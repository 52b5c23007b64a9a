/** A JSON Schema as far as parity needs it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly description?: string;
  readonly title?: string;
}

/**
 * Paths that only the example or only the schema knows. The example uses every field of its type, so that type and schema
 * are the same exactly if this is empty. Schemas refer to each other by file name.
 */
export const differences = (example: unknown, file: string, schemas: Readonly<Record<string, Schema>>): string[] => {
  const found = new Set<string>();
  const visited = new Map<Schema, Set<string>>();

  const resolve = (schema: Schema, home: string): { schema: Schema; home: string } => {
    if (schema.$ref === undefined) return { schema, home };
    const [target, name] = schema.$ref.split("#/$defs/");
    const next = target === undefined || target === "" ? home : target;
    const definition = name === undefined ? schemas[next] : schemas[next]?.$defs?.[name];
    if (!definition) throw new Error(`${home}: ${schema.$ref} leads nowhere`);
    return resolve(definition, next);
  };

  const walk = (value: unknown, raw: Schema, homeOfRaw: string, path: string): void => {
    const { schema, home } = resolve(raw, homeOfRaw);
    if (Array.isArray(value)) {
      const { items } = schema;
      if (items) for (const element of value) walk(element, items, home, `${path}[]`);
    } else if (value !== null && typeof value === "object") {
      const extra = schema.additionalProperties;
      for (const [key, member] of Object.entries(value)) {
        const property = schema.properties?.[key] ?? (typeof extra === "object" ? extra : undefined);
        if (property) walk(member, property, home, `${path}.${key}`);
        else found.add(`only in the type: ${path}.${key}`);
      }
      if (schema.properties) {
        const used = visited.get(schema) ?? new Set();
        for (const key of Object.keys(value)) used.add(key);
        visited.set(schema, used);
      }
    }
  };

  const root = schemas[file];
  if (!root) throw new Error(`no schema ${file}`);
  walk(example, root, file, "");
  for (const [schema, used] of visited) {
    for (const key of Object.keys(schema.properties ?? {})) if (!used.has(key)) found.add(`only in the schema: ${key}`);
  }
  return [...found];
};
