import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { environmentForExtractor, environmentForMaven } from "../../src/extract/process/environment.js";
import { lines } from "../../src/extract/process/lines.js";
import { programOnPath } from "../../src/extract/process/program.js";
import { type Command, run } from "../../src/extract/process/run.js";

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "process-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const shell = (script: string, more: Partial<Command> = {}): Command => ({
  program: "/bin/sh",
  arguments: ["-c", script],
  directory,
  environment: { PATH: process.env["PATH"] ?? "" },
  deadline: 30,
  ...more,
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that nobody has collected yet still has a number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};

describe("a child process", () => {
  test("gives its status and the last of its words, of both streams", async () => {
    const ended = await run(shell("echo out; echo err >&2; exit 3"));
    expect(ended.status).toBe(3);
    expect([...ended.tail].sort()).toEqual(["err", "out"]);
  });

  test("reads what it is told once that is known, and nothing where there is nothing to tell", async () => {
    const later = new Promise<string>((resolve) => setTimeout(() => resolve("first\nsecond\n"), 50));
    expect((await run(shell("cat", { input: later }))).tail).toEqual(["first", "second"]);
    expect(await run(shell("cat"))).toMatchObject({ status: 0, tail: [] });
  });

  test("may end before it is told", async () => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve("x".repeat(1 << 20)), 200));
    expect((await run(shell("exit 4", { input: late }))).status).toBe(4);
    await late;
  });

  test("that does not exist is told from one that failed", async () => {
    const ended = await run({ ...shell(""), program: join(directory, "absent") });
    expect(ended.status).toBeUndefined();
    expect(ended.error?.message).toMatch(/ENOENT/);
  });

  test("is killed at its deadline together with what it started", async () => {
    const file = join(directory, "grandchild");
    const ended = await run(shell(`sleep 60 & echo $! > ${file}; wait`, { deadline: 0.3 }));
    expect(ended).toMatchObject({ killed: "deadline", signal: "SIGKILL" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAlive(Number(readFileSync(file, "utf8")))).toBe(false);
  });

  test("that ends and leaves a process behind does not leave it to the user", async () => {
    const file = join(directory, "orphan");
    await run(shell(`sleep 60 >/dev/null 2>&1 & echo $! > ${file}`));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAlive(Number(readFileSync(file, "utf8")))).toBe(false);
  });

  test("is killed when it gives no sign of life, however much it prints", async () => {
    const chatter = "while true; do echo noise; sleep 0.05; done";
    const ended = await run(shell(chatter, { silence: 0.4 }), (line) => line === "sign");
    expect(ended.killed).toBe("silence");
    const alive = await run(
      // Longer than it may be silent, in steps that a busy machine does not stretch as far.
      shell("for i in 1 2 3 4 5 6 7 8; do echo sign; sleep 0.5; done", { silence: 3 }),
      (line) => line === "sign",
    );
    expect(alive).toMatchObject({ status: 0 });
  });

  test("that prints megabytes is kept to its last lines", async () => {
    const ended = await run(
      shell("yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | head -c 20000000; echo; echo last"),
    );
    expect(ended.status).toBe(0);
    expect(ended.tail.length).toBe(200);
    expect(ended.tail.at(-1)).toBe("last");
  });
});

test("a line that never ends is cut, and what follows it is still heard", () => {
  const heard: string[] = [];
  const chunk = lines((line) => heard.push(line));
  for (let index = 0; index < 100; index += 1) chunk(Buffer.from("x".repeat(1000)));
  chunk(Buffer.from("\nnext\r\n"));
  expect(heard.map((line) => line.length)).toEqual([8192, 4]);
  expect(heard[1]).toBe("next");
});

/** What a real child sees, whatever the policy meant. */
const seenBy = async (environment: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> => {
  const script = "process.stdout.write(JSON.stringify(process.env) + '\\n')";
  const ended = await run({
    program: process.execPath,
    arguments: ["-e", script],
    directory,
    environment,
    deadline: 30,
  });
  return JSON.parse(ended.tail[0] ?? "{}") as Record<string, string>;
};

describe("what children see of our environment", () => {
  const own = {
    PATH: "/usr/bin:/bin",
    HOME: "/home/user",
    LANG: "C.UTF-8",
    LC_ALL: "C",
    TZ: "Europe/Berlin",
    GITHUB_TOKEN: "secret",
    AWS_SECRET_ACCESS_KEY: "secret",
    MAVEN_OPTS: "-Dx=1",
    JAVA_TOOL_OPTIONS: "-javaagent:evil.jar",
    LD_PRELOAD: "",
    MAVEN_PROJECTBASEDIR: "/checkout",
    MAVEN_BASEDIR: "/checkout",
  };

  test("Maven: all of it, but not what would lead it into the checkout, and not the runner's or our own tokens", async () => {
    const { MAVEN_PROJECTBASEDIR, MAVEN_BASEDIR, GITHUB_TOKEN, ...rest } = own;
    expect([MAVEN_PROJECTBASEDIR, MAVEN_BASEDIR, GITHUB_TOKEN]).toEqual(["/checkout", "/checkout", "secret"]);
    const ofTheRunner = {
      INPUT_TOKEN: "secret",
      "INPUT_CHECK-RUN": "x",
      ACTIONS_RUNTIME_TOKEN: "secret",
      GH_TOKEN: "s",
    };
    expect(await seenBy(environmentForMaven({ ...own, ...ofTheRunner }))).toEqual(rest);
  });

  test("the extractor: an allow-list, a home of its own, and what was named", async () => {
    const places = { home: "/tmp/home", temporary: "/tmp/tmp", javaHome: "/opt/jdk" };
    expect(await seenBy(environmentForExtractor(own, places, { KAFKA: "broker:9092", TZ: "UTC" }))).toEqual({
      PATH: own.PATH,
      LANG: own.LANG,
      LC_ALL: own.LC_ALL,
      TZ: "UTC",
      HOME: "/tmp/home",
      TMPDIR: "/tmp/tmp",
      JAVA_HOME: "/opt/jdk",
      KAFKA: "broker:9092",
    });
  });
});

test("a program is not taken from the current directory, whatever the PATH says", async () => {
  const bin = join(directory, "bin");
  mkdirSync(bin);
  for (const place of [directory, bin]) {
    writeFileSync(join(place, "tool"), "#!/bin/sh\n");
    chmodSync(join(place, "tool"), 0o755);
  }
  expect(existsSync(join(directory, "tool"))).toBe(true);
  expect(await programOnPath("tool", ".::bin")).toBeUndefined();
  expect(await programOnPath("tool", `.:${bin}`)).toBe(join(bin, "tool"));
});
