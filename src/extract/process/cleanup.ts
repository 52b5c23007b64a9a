import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What must not outlive us: processes that run a stranger's code, and directories that hold what they wrote. */
const undo = new Set<() => void>();
let watching = false;

/** Runs `action` if the program ends, by itself or by a signal, before the returned function was called. */
export function onExit(action: () => void): () => void {
  if (!watching) watch();
  undo.add(action);
  return () => undo.delete(action);
}

function watch(): void {
  watching = true;
  process.on("exit", () => undo.forEach((action) => action()));
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }
}

/** A new private directory, gone afterwards; with `keep` it stays, for somebody who looks for a fault. */
export async function withTemporaryDirectory<T>(keep: boolean, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), "flink-upgrade-check-")));
  const done = onExit(() => keep || rmSync(directory, { recursive: true, force: true }));
  try {
    return await use(directory);
  } finally {
    // Nobody waits for it: the program ends when it is gone.
    if (keep) done();
    else void rm(directory, { recursive: true, force: true, maxRetries: 3 }).then(done, done);
  }
}
