import { join } from "node:path";
import { usedBy } from "./workflow.js";

const ours = "flink-upgrade-check/flink-upgrade-check";

export interface Start {
  readonly event: string;
  /** File with the event's payload. */
  readonly payload: string;
  /** Path of the workflow in the repository, and its text. */
  readonly workflow: string;
  readonly text: string;
  readonly token: string;
  /** What the jobs have in their environment besides what a runner gives them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Folder for what act keeps. */
  readonly cache: string;
  /** Folder with our Actions. */
  readonly action: string;
}

/** How act is started: on this machine instead of in a container, with one workflow, and without asking anybody for anything. */
export const commandLine = (start: Start): readonly string[] => [
  start.event,
  `--eventpath=${start.payload}`,
  `--workflows=${start.workflow}`,
  "--platform=ubuntu-latest=-self-hosted",
  "--rm",
  "--no-cache-server",
  `--action-cache-path=${start.cache}`,
  `--secret=GITHUB_TOKEN=${start.token}`,
  ...Object.entries(start.variables).map(([name, value]) => `--env=${name}=${value}`),
  ...usedBy(start.text).flatMap((uses) => standIn(uses, start.action)),
];

/** Ours are this checkout's, GitHub's own are stood in for. checkout act brings itself: it copies the repository. */
function standIn(uses: string, action: string): readonly string[] {
  const [name = "", ref = ""] = uses.split("@");
  if (name === "actions/checkout") return [];
  if (name === ours || name.startsWith(`${ours}/`)) return [`--local-repository=${ours}@${ref}=${action}`];
  return [`--local-repository=${name}@${ref}=${join(import.meta.dirname, "stubs", name.replace(/^actions\//, ""))}`];
}
