import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const everyMillis = 10;

/** Runs a program to its end: its milliseconds, and the most memory (MiB) that it and its children were given, each at its own peak. Zero where the system does not tell (Linux does). */
export function measured(program, args) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    const peaks = new Map();
    let words = "";
    child.stderr.on("data", (data) => (words += data));
    const watching = setInterval(() => watch(child.pid, peaks), everyMillis);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watching);
      const millis = performance.now() - began;
      if (status !== 0) return reject(new Error(`${program} ended with ${status}: ${words.slice(-2000)}`));
      resolve({ millis, mebibytes: [...peaks.values()].reduce((sum, one) => sum + one, 0) / 1024 });
    });
  });
}

function watch(pid, peaks) {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (peak !== undefined) peaks.set(pid, Number(peak));
    for (const thread of readdirSync(`/proc/${pid}/task`))
      for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean))
        watch(Number(child), peaks);
  } catch {
    // It has just ended, or this is no Linux.
  }
}
