import { exportName } from "./names.mjs";

/** The rule book with one more rule: its import, and its place under the kind of change. A reason why none was needed gives way to it. */
export function bookWith(book, id, kind) {
  const name = exportName(id);
  const lastImport = book.lastIndexOf("\nimport ");
  const afterImports = book.indexOf("\n", lastImport + 1) + 1;
  const imported = `${book.slice(0, afterImports)}import { ${name} } from "./${id}.js";\n${book.slice(afterImports)}`;
  const entry = new RegExp(`("${kind}":\\s*)(\\[[^\\]]*\\]|\\{[^}]*\\})`);
  if (!entry.test(imported)) throw new Error(`src/rules/book.ts has no line for "${kind}".`);
  return imported.replace(entry, (_, key, value) => {
    const others = value.startsWith("[") ? value.slice(1, -1).trim().replace(/,$/, "") : "";
    return `${key}[${others ? `${others}, ` : ""}${name}]`;
  });
}
