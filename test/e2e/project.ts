import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/built.js";

const example = join(root, "examples/orders");
const sources = "src/main/java/com/acme/orders";

/** Versions of the example job as the commits of somebody's pull request. */
export const versions = {
  deployed: (project: string) => take(project, "deployed"),
  /** One state lost without a word, one refused. */
  broken: (project: string) => take(project, "changed"),
  /** The same as the comment asked for it. */
  mended: (project: string) => {
    take(project, "changed");
    cpSync(join(example, "mended/src"), join(project, "src"), { recursive: true });
  },
  /** Its `main()` wants something that is not there. */
  failing: (project: string) => {
    take(project, "deployed");
    edit(
      join(project, sources, "OrderJob.java"),
      /(void main\(String\[\] args\)[^{]*\{)/,
      '$1\n    System.getenv("KAFKA_BROKERS").length();',
    );
  },
  /** Does not compile, so that there is no JAR. */
  uncompilable: (project: string) => {
    take(project, "deployed");
    edit(join(project, sources, "OrderJob.java"), /\}\s*$/, "  oops\n}\n");
  },
} satisfies Readonly<Record<string, (project: string) => void>>;

export type Version = keyof typeof versions;

/** The repository of a team: one Maven module in its root, the example job in it, and the README's workflows. */
export function repositoryIn(folder: string, workflows: Readonly<Record<string, string>>): string {
  const project = join(folder, "orders");
  mkdirSync(join(project, ".github/workflows"), { recursive: true });
  for (const [name, text] of Object.entries(workflows))
    writeFileSync(join(project, ".github/workflows", `${name}.yml`), text);
  writeFileSync(join(project, "pom.xml"), pom());
  writeFileSync(join(project, ".gitignore"), "target/\n");
  git(project, "init", "--quiet", "--initial-branch=main");
  git(project, "remote", "add", "origin", "https://github.com/acme/orders.git");
  return project;
}

/** Makes this version the checkout's newest commit. */
export function commit(project: string, version: Version): void {
  rmSync(join(project, "src"), { recursive: true, force: true });
  versions[version](project);
  git(project, "add", "--all");
  git(project, "commit", "--quiet", "--allow-empty", "--message", version);
}

function take(project: string, version: "deployed" | "changed"): void {
  for (const module of ["shared", version])
    cpSync(join(example, module, "src"), join(project, "src"), { recursive: true });
}

/** The example's own pom, made one module instead of three. */
function pom(): string {
  const edits: readonly (readonly [RegExp, string])[] = [
    [/<packaging>pom<\/packaging>/, "<packaging>jar</packaging>"],
    [/<modules>[^]*?<\/modules>/, ""],
    [/<dependency>\s*<groupId>com\.acme<\/groupId>[^]*?<\/dependency>/, ""],
  ];
  return edits.reduce((text, [from, to]) => replaced(text, from, to), readFileSync(join(example, "pom.xml"), "utf8"));
}

const edit = (file: string, from: RegExp, to: string): void =>
  writeFileSync(file, replaced(readFileSync(file, "utf8"), from, to));

function replaced(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`the example has no ${String(from)} any more`);
  return text.replace(from, to);
}

/** The same version is the same commit, whenever it is made. */
const then = { GIT_AUTHOR_DATE: "2025-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2025-01-01T00:00:00Z" };

function git(cwd: string, ...args: readonly string[]): void {
  const who = ["-c", "user.name=dev", "-c", "user.email=dev@example.org", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...who, ...args], {
    cwd,
    env: { ...process.env, ...then },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}
