import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

// What a script cannot do is said in one sentence; a stack of ours would only hide it.
process.once("uncaughtException", (thrown) => {
  process.stderr.write(`\n${thrown instanceof Error ? thrown.message : thrown}\n`);
  process.exit(1);
});

/** Runs a program in the project's root and gives back what it printed if `quiet`; throws a sentence when it fails. */
export function run(program, args, { quiet = false, ...options } = {}) {
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
  const result = spawnSync(program, args, { cwd: root, stdio, encoding: "utf8", maxBuffer: 64 << 20, ...options });
  if (result.status === 0) return result.stdout ?? "";
  const reason = result.error ? result.error.message : `exit status ${result.status ?? result.signal}`;
  const hint = result.error?.code === "ENOENT" ? ` Is ${program} installed and on the PATH?` : "";
  const said = quiet ? `${result.stdout ?? ""}${result.stderr ?? ""}` : "";
  throw new Error(`${said}${program} ${args.join(" ")} failed: ${reason}.${hint}`);
}

/** The same without waiting in silence: says every few seconds that it is still at it. Its output goes to standard error. */
export async function runAloud(program, args, said, options = {}) {
  const began = performance.now();
  const tick = setInterval(() => {
    process.stderr.write(`  still ${said} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`);
  }, 5_000);
  try {
    const stdio = ["ignore", process.stderr.fd, process.stderr.fd];
    const child = spawn(program, args, { cwd: root, stdio, ...options });
    const [reason, hint] = await new Promise((resolve) => {
      child.once("error", (error) =>
        resolve([error.message, error.code === "ENOENT" ? ` Is ${program} installed and on the PATH?` : ""]),
      );
      child.once("exit", (status, signal) => resolve([status === 0 ? "" : `exit status ${status ?? signal}`, ""]));
    });
    if (reason) throw new Error(`${program} ${args.join(" ")} failed: ${reason}.${hint}`);
  } finally {
    clearInterval(tick);
  }
}

/** Path of a development tool's program, started with this very Node instead of whatever `npx` would find. */
export function tool(packageName, bin = packageName) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin: bins } = createRequire(import.meta.url)(manifest);
  return join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]);
}

export const node = (script, args, options) => run(process.execPath, [script, ...args], options);
