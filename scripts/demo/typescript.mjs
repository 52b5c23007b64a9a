import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

// Hooks of `node:module`: the TypeScript of the tests as it lies, for a script that starts what they start.

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (thrown) {
    if (thrown.code !== "ERR_MODULE_NOT_FOUND" || !specifier.endsWith(".js")) throw thrown;
    return next(specifier.replace(/\.js$/, ".ts"), context);
  }
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    configFile: false,
    swcrc: false,
    module: { type: "es6" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  return { format: "module", source: code, shortCircuit: true };
}
