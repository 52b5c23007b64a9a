import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { onExit } from "./cleanup.js";
import { lines } from "./lines.js";

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly directory: string;
  /** The whole environment of the child: nothing is inherited beside it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds until it is killed, and seconds without a line that `hears` counts as a sign of life. */
  readonly deadline: number;
  readonly silence?: number;
  /** Written to its standard input once it is known, which then ends; absent: it has none. */
  readonly input?: Promise<string>;
}

export interface Ended {
  /** Exit status; absent if a signal ended it. */
  readonly status?: number;
  readonly signal?: string;
  /** Set when we killed it: it ran for longer than allowed, or said nothing for too long. */
  readonly killed?: "deadline" | "silence";
  /** Set when it could not be started at all. */
  readonly error?: Error;
  /** The last of what it wrote to both streams. */
  readonly tail: readonly string[];
}

/** What a line of its standard output was: a sign of life, the word that it is done and need not be waited for, or neither. */
export type Sign = boolean | "done";
/** Told each line of its standard output. */
export type Hears = (line: string) => Sign;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const tailLines = 200;

/**
 * Runs a program to its end, without a shell and in a process group of its own, so that killing it takes its children along.
 * What it writes is read in bounded lines, of which the last are kept. One that says that it is done counts as ended with status 0.
 */
export function run(command: Command, hears: Hears = () => true): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command.program, [...command.arguments], {
      cwd: command.directory,
      env: { ...command.environment },
      stdio: ["pipe", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    // One that ended before it was told does not read, which is no fault: how it ended says what became of it.
    child.stdin.on("error", () => undefined);
    if (command.input === undefined) child.stdin.end();
    else void command.input.then((text) => child.stdin.end(text));
    const forget = onExit(() => kill(child));
    const tail: string[] = [];
    let over = false;
    let killed: Ended["killed"];
    const end = (why: NonNullable<Ended["killed"]>) => () => {
      killed = why;
      kill(child);
    };
    const deadline = setTimeout(end("deadline"), command.deadline * 1000);
    let silence: NodeJS.Timeout | undefined;
    startSilence();

    child.stdout.on(
      "data",
      lines((line) => heard(line, hears(line))),
    );
    child.stderr.on(
      "data",
      lines((line) => heard(line, false)),
    );
    child.on("error", (error) => finish({ error }));
    child.on("close", (status, signal) =>
      finish({ ...(status !== null && { status }), ...(signal !== null && { signal }) }),
    );

    function heard(line: string, sign: Sign): void {
      if (over) return;
      tail.push(line);
      if (tail.length > tailLines) tail.shift();
      if (sign === "done") finish({ status: 0 });
      else if (sign) startSilence();
    }
    function startSilence(): void {
      clearTimeout(silence);
      if (command.silence !== undefined) silence = setTimeout(end("silence"), command.silence * 1000);
    }
    function finish(how: Partial<Ended>): void {
      if (over) return;
      over = true;
      clearTimeout(deadline);
      clearTimeout(silence);
      forget();
      // What the program started may have outlived it.
      kill(child);
      // One that was done may take a while to go; that need not keep anybody.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.unref();
      resolve({ ...how, ...(killed && { killed }), tail });
    }
  });
}

/** At once and with everything that it started: a stranger's code is not asked whether it would like to end. */
function kill(child: Child): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
