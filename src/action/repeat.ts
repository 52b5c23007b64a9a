import { elsewhere } from "./elsewhere.js";

/** What the runner says of itself, as far as a colleague's machine is another one. */
export interface Here {
  readonly environment: NodeJS.ProcessEnv;
  /** The run whose files were judged, where it is one. */
  readonly run?: number;
}

/**
 * The check as shell lines that say the same on another machine: the program as the workflow names it, the run's files by GitHub's own
 * command line, paths without the runner's folders. Empty where nothing could be read from the inputs. One fence of Markdown.
 */
export function repeatWords([command, ...options]: readonly string[], here: Here): string {
  if (command === undefined) return "";
  const { environment, run } = here;
  const words = options.flatMap((word) => moved(withoutSecret(word), environment));
  const fromRun = words.some(({ ofRun }) => ofRun);
  const repository = plainWord(environment["GITHUB_REPOSITORY"]);
  const onBranch = options.some((word) => word.startsWith("--baseline=branch:"));
  const lines = [
    ...program(environment),
    ...(fromRun && run && repository ? [`gh run download ${run} --repo ${repository}`] : []),
    ...(onBranch && repository ? [`export GITHUB_REPOSITORY=${repository} GITHUB_TOKEN="$(gh auth token)"`] : []),
    [`node ${folder}/dist/cli/index.js ${command}`, ...words.map(({ word }) => quoted(word))].join(" \\\n  "),
  ];
  return ["```sh", ...lines.map(inFence), "```"].join("\n");
}

const folder = "flink-upgrade-check";

/** The very program that ran: the repository and the version that the workflow's `uses:` names. */
const program = (environment: NodeJS.ProcessEnv): readonly string[] => {
  const server = environment["GITHUB_SERVER_URL"] ?? "";
  const repository = plainWord(environment["GITHUB_ACTION_REPOSITORY"]) ?? "flink-upgrade-check/flink-upgrade-check";
  const ref = plainWord(environment["GITHUB_ACTION_REF"]);
  const host = /^https?:\/\/[\w.:-]+$/.test(server) ? server : "https://github.com";
  return [
    `git clone --quiet ${host}/${repository} ${folder}`,
    ...(ref === undefined ? [] : [`git -C ${folder} checkout --quiet ${ref}`]),
  ];
};

const plainWord = (text: string | undefined): string | undefined =>
  text !== undefined && /^\w[\w./-]*$/.test(text) ? text : undefined;

/** A word without the runner's folders, and whether it named a file of the run. Nothing for a Java of the runner. */
function moved(word: string, environment: NodeJS.ProcessEnv): readonly { word: string; ofRun: boolean }[] {
  const [, option = "", value = ""] = /^(--[\w-]+=)(.*)$/s.exec(word) ?? [];
  if (option === "") return [{ word, ofRun: false }];
  if (/^--(baseline-)?java=$/.test(option)) return [];
  const { path, ofRun } = elsewhere(value, environment);
  return [{ word: option + path, ofRun }];
}

/**
 * Arguments, variables and configuration may hold passwords. A runner takes those out of its log, and nobody takes them out of a comment.
 */
const withoutSecret = (word: string): string => {
  const [, option, kind, value = ""] = /^(--(?:baseline-)?(arg|env|flink-conf)=)(.*)$/s.exec(word) ?? [];
  if (option === undefined) return word;
  return kind === "arg" ? `${option}...` : `${option}${value.split("=")[0] ?? ""}=...`;
};

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** File names are a stranger's: nothing in them ends the fence, hides what it is, or passes for a hidden line of ours. */
const inFence = (line: string): string =>
  line
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, "?")
    .replaceAll("```", "` ` `")
    .replaceAll("<!--", "<! --");
