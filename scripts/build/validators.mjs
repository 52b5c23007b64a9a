import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import standalone from "ajv/dist/standalone/index.js";

/** Puts the compiled schemas in the place of the module that would compile them, `validators.js` in the given compiled `manifest` folder. */
export async function compileSchemas(folder) {
  const file = join(folder, "validators.js");
  const { schemas, schemaOf } = await import(pathToFileURL(file).href);
  const code = standalone.default(schemas(), {
    manifest_: schemaOf("manifest"),
    trial_: schemaOf("trial"),
    sampleInputs_: schemaOf("sample-inputs"),
  });
  writeFileSync(
    file,
    `${asModule(code)}\nconst all = { manifest: manifest_, trial: trial_, "sample-inputs": sampleInputs_ };\nexport const validator = (contract) => all[contract];\n`,
  );
}

// What it generates as a module still asks for ajv's own helpers by require.
function asModule(code) {
  const imports = [];
  const body = code.replaceAll(/require\("(ajv\/dist\/runtime\/\w+)"\)/g, (_, module) => {
    const name = `runtime${imports.length}`;
    imports.push(`import ${name} from "${module}.js";`);
    return name;
  });
  return [...imports, body].join("\n");
}
