import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** What act logs about one event, as far as it is read here. */
interface Entry {
  readonly jobID?: string;
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly jobResult?: "success" | "failure";
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: "success" | "failure" | "skipped";
  readonly raw_output?: boolean;
  readonly msg?: string;
}

export interface Job {
  /** Undefined: the job was not run. */
  result?: "success" | "failure";
  readonly annotations: {
    readonly level: string;
    readonly message: string;
    readonly properties: Readonly<Record<string, string>>;
  }[];
  readonly outputs: Record<string, string>;
  /** Results by the step's `uses` or `run`. */
  readonly steps: Record<string, string>;
  summary: string;
  log: string;
}

export interface Ran {
  readonly status: number | null;
  readonly jobs: Readonly<Record<string, Job>>;
  /** Everything, for the message of a test that fails. */
  readonly log: string;
}

export interface Running {
  readonly act: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Called before the first step of a job. */
  readonly onJob: (id: string) => void;
}

/** One start of act. Its output is read as it comes, because whose token asks depends on the job that runs. */
export async function runAct({ act, args, cwd, env, onJob }: Running): Promise<Ran> {
  const child = spawn(act, [...args, "--json"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const jobs: Record<string, Job> = {};
  const log: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => log.push(text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    const entry = JSON.parse(line) as Entry;
    log.push(`${entry.jobID ?? ""} | ${entry.msg ?? ""}`.trimEnd());
    if (entry.jobID === undefined) continue;
    if (!(entry.jobID in jobs)) onJob(entry.jobID);
    note(entry, (jobs[entry.jobID] ??= { annotations: [], outputs: {}, steps: {}, summary: "", log: "" }));
  }
  return { status: await ended, jobs, log: log.join("\n") };
}

function note({ command, arg = "", name, content, kvPairs = {}, ...entry }: Entry, job: Job): void {
  if (entry.jobResult !== undefined) job.result = entry.jobResult;
  if (entry.stage === "Main" && entry.step !== undefined && entry.stepResult !== undefined)
    job.steps[entry.step] = entry.stepResult;
  if (entry.raw_output) job.log += entry.msg ?? "";
  if (command === "error" || command === "warning" || command === "notice")
    job.annotations.push({ level: command, message: arg, properties: kvPairs });
  if (command === "set-output" && name !== undefined) job.outputs[name] = arg;
  if (command === "summary") job.summary += content ?? "";
}
