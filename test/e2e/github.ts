import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type FakeGitHub, fakeGitHub } from "../github/fake/server.js";
import { root } from "../support/built.js";
import { testCache } from "../support/cli.js";
import { type Ran, runAct } from "./act.js";
import { commandLine } from "./commandLine.js";
import { commit, repositoryIn, type Version } from "./project.js";
import { permissionsOf, rightsOf, workflowText } from "./workflow.js";

export interface Event {
  readonly name: string;
  readonly payload: object;
  /** Where GitHub sets another one than act does. */
  readonly ref?: string;
  readonly fork?: boolean;
}

export interface Hosted {
  readonly github: FakeGitHub;
  /** What GitHub does after this event on a repository at this version, with one workflow of the README. */
  happen(event: Event, version: Version, workflow: string, change?: (text: string) => string): Promise<Ran>;
  /** Number of the last run. */
  lastRun(): number;
  close(): Promise<void>;
}

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Start these tests with: npm run e2e`);
  return value;
};

/** A repository with the README's workflows, the fake GitHub as its API, and act as its runner. */
export async function hosted(): Promise<Hosted> {
  const github = await fakeGitHub();
  const folder = mkdtempSync(join(tmpdir(), "flink-upgrade-check-e2e-"));
  const action = actionIn(folder);
  const artifacts = join(folder, "artifacts");
  for (const made of [artifacts, join(folder, "home")]) mkdirSync(made);
  let run = 5000;

  const happen: Hosted["happen"] = async (event, version, workflow, change = (text) => text) => {
    const text = change(workflowText(workflow));
    const project = repositoryIn(mkdtempSync(join(folder, "run-")), { [workflow]: text });
    commit(project, version);
    run += 1;
    const payload = join(folder, "event.json");
    writeFileSync(payload, JSON.stringify(event.payload));
    const variables = {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_RUN_ID: String(run),
      FLINK_UPGRADE_CHECK_CACHE: testCache,
      E2E_ARTIFACTS: artifacts,
      E2E_JAVA_HOME: process.env["JAVA_HOME"] ?? "",
      ...(event.ref !== undefined && { GITHUB_REF: event.ref }),
    };
    return runAct({
      act: needed("E2E_ACT"),
      cwd: project,
      // act hands its whole environment to the jobs: only what is listed here.
      env: {
        HOME: join(folder, "home"),
        PATH: [dirname(needed("E2E_NODE")), process.env["PATH"] ?? ""].join(delimiter),
        ACT_DISABLE_VERSION_CHECK: "1",
        ...given(["MAVEN_OPTS", "MAVEN_ARGS"]),
      },
      args: commandLine({
        event: event.name,
        payload,
        workflow: join(".github/workflows", `${workflow}.yml`),
        text,
        token: github.state.token,
        variables,
        cache: join(folder, "cache"),
        action,
      }),
      onJob: (job) => {
        const permissions = permissionsOf(text, job);
        github.state.rights = rightsOf(permissions, event.fork ?? false);
        writeFileSync(join(artifacts, "permissions.json"), JSON.stringify(permissions));
      },
    });
  };

  return {
    github,
    happen,
    lastRun: () => run,
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** What a user's runner gets of this repository, as it lies here; but for the tests, which act would copy each time. */
function actionIn(folder: string): string {
  const target = join(folder, "action");
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".", ":!test"];
  const listed = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of listed.filter((name) => name !== "" && existsSync(join(root, name))))
    cpSync(join(root, file), join(target, file));
  return target;
}

const given = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
