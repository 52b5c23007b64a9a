import { uploadAsset } from "./asset.js";
import { lastChange, readFile } from "./branchRead.js";
import { writeFile } from "./branchWrite.js";
import { postCheckRun } from "./checkRun.js";
import type { Client } from "./client.js";
import { upsertComment } from "./comment.js";
import type { Context } from "./event.js";
import { attempt } from "./fault.js";
import { type Patience, patience as usual } from "./fetch.js";
import { pullRequestOfHead } from "./forkPull.js";
import type { Answer, GitHub } from "./github.js";

export interface Opening {
  readonly context: Context;
  /** Goes into the requests of this process and nowhere else. Empty: only what is public can be read. */
  readonly token: string;
  /** Login of the token's owner, where it is not the token of the job. */
  readonly author?: string;
  readonly patience?: Patience;
}

/** GitHub, as the run that `context` describes may use it. The first request is made when something is asked. */
export function openGitHub({ context, token, author = "github-actions[bot]", patience = usual }: Opening): GitHub {
  const place = { owner: context.owner, repo: context.repo };
  const { run, attempt: again } = context;
  let client: Promise<Client> | undefined;
  // Octokit is most of what there is to load, and a run that asks nothing of GitHub needs none of it.
  const connected = (): Promise<Client> =>
    (client ??= import("./client.js").then(({ connect }) => connect({ token, apiUrl: context.apiUrl, patience })));

  const trying = async <T>(
    failed: string,
    permission: string,
    work: (client: Client) => Promise<T>,
  ): Promise<Answer<T>> =>
    attempt({ failed, permission, token, fromFork: context.fromFork }, async () => work(await connected()));

  return {
    context,
    pullRequest: async () => {
      const { pullRequest, lookUp } = context;
      if (!lookUp) return { state: "done", value: pullRequest };
      return trying("The pull request could not be looked up", "pull-requests: read", (client) =>
        pullRequestOfHead(client, place, lookUp),
      );
    },
    upsertComment: (comment) =>
      trying("The comment could not be written", "pull-requests: write", (client) =>
        upsertComment(client, place, author, { headSha: comment.headSha, run, attempt: again }, comment),
      ),
    postCheckRun: (check) =>
      trying("The check run could not be made", "checks: write", (client) => {
        const id = `${run}-${again}`;
        return postCheckRun(client, place, { id, ...(context.runUrl && { url: context.runUrl }) }, check);
      }),
    readFileFromBranch: (branch, path) =>
      trying("The branch could not be read", "contents: read", (client) => readFile(client, place, branch, path)),
    lastChange: (branch, path) =>
      trying("The branch's history could not be read", "contents: read", (client) =>
        lastChange(client, place, branch, path),
      ),
    writeFileToBranch: (file) =>
      trying("The branch could not be written", "contents: write", (client) =>
        writeFile(client, place, file, patience.second),
      ),
    uploadReleaseAsset: (asset) =>
      trying("The release's file could not be uploaded", "contents: write", (client) =>
        uploadAsset(client, place, asset),
      ),
  };
}
