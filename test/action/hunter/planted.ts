import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Right, Scope, State } from "../../github/fake/state.js";

/** A job of a workflow, as far as it decides what lies on the machine when one of its steps runs. */
export interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly StepOfJob[];
}

interface StepOfJob {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Planted {
  /** Every planted secret is this and its name, so that it can be told from everything else on the machine. */
  readonly prefix: string;
  /** The job's own token. */
  readonly token: string;
  /** Variables of the step, besides those of every step. */
  readonly env: Readonly<Record<string, string>>;
}

const settings = (password: string): string =>
  `<settings><servers><server><id>github</id><password>${password}</password></server></servers></settings>`;

const encoded = (text: string): string => Buffer.from(text).toString("base64");

/**
 * Puts on the machine what GitHub's runner and the actions that the job uses leave there, by the lines of the job: its token with its
 * rights, the runner's own tokens, secrets that are named, and the files of `actions/checkout`, `actions/setup-java` and
 * `docker/login-action`. A machine that a team keeps itself may have passwords of its own.
 */
export function plant({ permissions, env = {}, steps }: Job, on: string, state: State, kept = false): Planted {
  const prefix = `hunted-${randomBytes(8).toString("hex")}-`;
  const secret = (name: string): string => prefix + name;
  const token = secret("token");
  state.token = token;
  for (const scope of Object.keys(state.rights) as Scope[])
    state.rights[scope] = (permissions[scope] ?? "none") as Right;
  const put = (path: string, text: string): void => {
    mkdirSync(join(on, dirname(path)), { recursive: true });
    writeFileSync(join(on, path), text);
  };
  const written = (value: string): string =>
    value
      .replaceAll("${{ github.token }}", token)
      .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => (name === "GITHUB_TOKEN" ? token : secret(name)));

  for (const { uses = "", with: given = {} } of steps) {
    if (uses.startsWith("actions/checkout@")) {
      const header = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${encoded(`x-access-token:${token}`)}\n`;
      // Up to v5 in the checkout's own configuration, from v6 on in a file of the runner's; a commit's number does not say which.
      const persists = given["persist-credentials"] !== false;
      const persisted = persists ? header : "";
      if (persists) put("temp/git-credentials-<uuid>.config", header);
      put("checkout/.git/config", `[remote "origin"]\n\turl = https://github.com/acme/orders\n${persisted}`);
    }
    // It names a variable and holds no password itself.
    if (uses.startsWith("actions/setup-java@")) put(".m2/settings.xml", settings("${env.GITHUB_TOKEN}"));
    if (uses.startsWith("docker/login-action@"))
      put(
        ".docker/config.json",
        JSON.stringify({ auths: { "ghcr.io": { auth: encoded(`dev:${written(String(given["password"]))}`) } } }),
      );
  }
  if (kept) {
    put(".m2/settings.xml", settings(secret("repository")));
    put(".git-credentials", `https://dev:${secret("push")}@github.com\n`);
    put(".gitconfig", "[credential]\n\thelper = store\n");
  }
  const ours = steps.filter(({ uses = "" }) => uses.startsWith("flink-upgrade-check/"));
  const named = [env, ...ours.map((step) => step.env ?? {})].flatMap((each) => Object.entries(each));
  return {
    prefix,
    token,
    env: {
      ACTIONS_RUNTIME_TOKEN: secret("ACTIONS_RUNTIME_TOKEN"),
      ACTIONS_RUNTIME_URL: "https://pipelines.invalid/",
      ACTIONS_RESULTS_URL: "https://results.invalid/",
      ACTIONS_CACHE_URL: "https://cache.invalid/",
      ...(permissions["id-token"] === "write" && {
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret("ACTIONS_ID_TOKEN_REQUEST_TOKEN"),
        ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.invalid/",
      }),
      ...Object.fromEntries(named.map(([name, value]) => [name, written(value)])),
    },
  };
}
