import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declared } from "../support/declared.js";

/** A machine with a checkout on it, as long as one test. */
export const machine = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  mkdirSync(join(folder, "checkout"));
  mkdirSync(join(folder, "temp"));
  return folder;
};

export interface Step {
  readonly action: string;
  readonly on: string;
  readonly with: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: object };
  readonly api: string;
  readonly token: string;
  /** Added to the variables of the step. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Annotated {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Done {
  readonly status: number | null;
  /** Without the commands. */
  readonly log: string;
  readonly annotations: readonly Annotated[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const longestSummary = 1024 * 1024;
let runs = 1000;

/** One step as GitHub's runner makes it: inputs with their defaults as variables, files for what it writes, commands out of its log. */
export async function runStep({ action, on, with: given, event, api, token, env = {} }: Step): Promise<Done> {
  const { inputs, main, runs: how } = declared(action);
  for (const name of Object.keys(given)) if (!(name in inputs)) throw new Error(`Unexpected input: ${name}`);
  if (!how.using.startsWith("node")) throw new Error(how.using);
  const files = mkdtempSync(join(on, "step-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const inputVariables = Object.entries(inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    given[name] ?? (input.default ?? "").replaceAll("${{ github.token }}", token),
  ]);
  const ran = await program(main, join(on, "checkout"), {
    PATH: process.env["PATH"] ?? "",
    HOME: on,
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/orders",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
    GITHUB_SHA: "f".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: String((runs += 1)),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "upgrade",
    GITHUB_JOB: "flink-upgrade",
    GITHUB_ACTOR: "dev",
    GITHUB_WORKSPACE: join(on, "checkout"),
    RUNNER_TEMP: join(on, "temp"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_STATE: file("state"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    ...Object.fromEntries(inputVariables),
    ...env,
  });
  const read = (name: string): string => readFileSync(join(files, name), "utf8");
  for (const name of ["state", "env", "path"]) if (read(name) !== "") throw new Error(`the step wrote into ${name}`);
  if (Buffer.byteLength(read("summary")) > longestSummary) throw new Error("GitHub would not take the summary");
  return {
    ...commandsIn(ran.text),
    status: ran.status,
    outputs: assignments(read("output")),
    summary: read("summary"),
  };
}

function program(main: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ status: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (more: string) => (text += more));
    child.stderr.setEncoding("utf8").on("data", (more: string) => (text += more));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, text }));
  });
}

const decoded = (text: string): string =>
  text
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");

/** What the runner obeys, and the rest of the log with masked words taken out. */
function commandsIn(text: string): Pick<Done, "log" | "annotations"> {
  const log: string[] = [];
  const annotations: Annotated[] = [];
  const masks: string[] = [];
  for (const line of text.split("\n")) {
    const found = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)( [^\]]*)?\](.*)/.exec(line);
    const [, command = "", properties = "", message = ""] = found ?? [];
    if (!found) log.push(line);
    else if (command === "add-mask") masks.push(message);
    else {
      const pairs = properties
        .split(",")
        .filter(Boolean)
        .map((pair) => pair.trim().split(/=(.*)/s));
      const known = Object.fromEntries(pairs.map(([name = "", value = ""]) => [name, decoded(value)]));
      annotations.push({ level: command, properties: known, message: decoded(message) });
    }
  }
  const masked = masks.reduce((all, mask) => all.replaceAll(mask, "***"), log.join("\n"));
  return { log: masked, annotations };
}

function assignments(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2\n/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

/** Names of the files that a step left under `RUNNER_TEMP`. */
export const kept = (on: string): readonly string[] =>
  readdirSync(join(on, "temp"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
