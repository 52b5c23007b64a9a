import { checkOptionInputs } from "./inputs.js";

/** `--env KAFKA=...   # who asked`: the option, its value as a shell reads it, and what is only said. */
const option = /^\s*--([a-z-]+) (.*?)(?: {3}[#(].*)?$/;

/**
 * Options to paste as the lines of a workflow's `with:`. What stands only for something to be found (`...`) and what is no option is left
 * out; empty where nothing remains.
 */
export function asInputs(lines: readonly string[]): string {
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = "", value = ""] = option.exec(line) ?? [];
    if (checkOptionInputs[name] === "lines" && value !== "...")
      values.set(name, [...(values.get(name) ?? []), ...value.split(` --${name} `).map(unquoted)]);
  }
  if (values.size === 0) return "";
  const inputs = [...values].flatMap(([name, all]) => [`  ${name}: |`, ...all.map((value) => `    ${value}`)]);
  return ["with:", ...inputs].join("\n");
}

/** Undoes the quotes of `'a'\''b'`, in which everything else stands for itself. */
const unquoted = (text: string): string => text.replaceAll(/'\\''|'/g, (quote) => (quote === "'" ? "" : "'"));
