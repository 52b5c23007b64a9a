import type { Client } from "./client.js";
import type { Place } from "./comment.js";
import type { Context, PullRequest } from "./event.js";

/**
 * The open pull request whose head is the very commit that ran. One that has moved on since is none: the run of the newer commit
 * speaks for it. Two of the same head go to different branches, and then nothing says which one ran.
 */
export async function pullRequestOfHead(
  client: Client,
  place: Place,
  { headOwner, headBranch, headSha }: NonNullable<Context["lookUp"]>,
): Promise<PullRequest | undefined> {
  const head = `${headOwner}:${headBranch}`;
  const { data } = await client.rest.pulls.list({ ...place, state: "open", head, per_page: 100 });
  const found = data.filter(({ head }) => head.sha === headSha && head.user?.login === headOwner);
  const [one] = found;
  if (!one || found.length > 1) return undefined;
  const fromFork = (one.head.repo as { full_name?: string } | null)?.full_name !== one.base.repo.full_name;
  return { number: one.number, headSha, base: one.base.ref, fromFork };
}
