import { chmodSync, cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { node, root, tool } from "../run.mjs";
import { compileSchemas } from "./validators.mjs";

/** The programs that are shipped, each a bundle in `dist/<name>`, with the file of `src/` that it starts with. */
export const programs = { cli: "cli", check: "action/check", extract: "action/extract", record: "action/record" };

/**
 * Compiles `src/` and bundles one program into `<dist>/<name>`. TypeScript compiles first, because ncc cannot drive it.
 * The output depends on the sources and the lock file alone: not on the folder, the cache or the Node that runs this.
 */
export async function buildProgram(dist, name) {
  // Inside the project, so that imports of packages are found; always the same, because names in the bundle come from paths.
  const lib = join(root, "lib");
  rmSync(lib, { recursive: true, force: true });
  try {
    node(tool("typescript", "tsc"), ["-p", "tsconfig.build.json", "--outDir", lib]);
    await compileSchemas(join(lib, "src/manifest"));
    const bundle = join(lib, "bundle");
    const options = ["-o", bundle, "--license", "licenses.txt", "--no-cache"];
    node(tool("@vercel/ncc", "ncc"), ["build", join(lib, `src/${programs[name]}.js`), ...options], { quiet: true });
    refuseMissingModules(join(bundle, "index.js"));
    chmodSync(join(bundle, "index.js"), 0o755);
    // Only now, so that a build that fails leaves the last good one.
    rmSync(join(dist, name), { recursive: true, force: true });
    cpSync(bundle, join(dist, name), { recursive: true });
  } finally {
    rmSync(lib, { recursive: true, force: true });
  }
}

// ncc does not fail on an import that it cannot find: it writes a call that dies when the program runs.
function refuseMissingModules(bundle) {
  if (readFileSync(bundle, "utf8").includes('eval("require")')) {
    throw new Error(
      `${bundle} holds an import that was not found (look for eval("require")): add the package or mend the path.`,
    );
  }
}
