import type { Client } from "./client.js";
import { Refused, statusOf, wasRefused } from "./fault.js";
import type { Comment, CommentState } from "./github.js";
import { isMarked, isNewer, marked, type Stamp, stampOf } from "./marker.js";

export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export interface Own {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** GitHub's own limit, which its API description does not state. */
const longest = 65_536;
const perPage = 100;
/** A pull request takes no more than 2,500 comments. */
const pages = 25;

/** The one comment of this key, with the newest commit's word, wherever it was when we came. */
export async function upsertComment(
  client: Client,
  place: Place,
  author: string,
  stamp: Stamp,
  comment: Comment,
): Promise<CommentState> {
  let ourselves = author;
  const find = (): Promise<readonly Own[]> => ownComments(client, place, ourselves, comment);
  const own = await find();
  if (own.length > 0) return settle(own);
  return comment.create ? create() : { did: "absent" };

  function wordAfter(before: string | undefined): string {
    const body = marked(comment.key, stamp, comment.body(before));
    if (body.length <= longest) return body;
    const reason = `it has ${body.length} characters, and GitHub takes ${longest}`;
    throw new Refused(reason, "Report it: it should be shorter.");
  }

  async function create(): Promise<CommentState> {
    const body = wordAfter(undefined);
    const made = await post(body).catch(async (thrown: unknown) => {
      // A broken connection says nothing about whether the comment was made, and a second one must not be.
      if (wasRefused(thrown)) throw thrown;
      const found = (await find()).find((one) => one.body === body);
      if (!found) throw thrown;
      return found;
    });
    // Another run may have made one in the same moment, and with a token of somebody else's only now is known who we are and
    // which older one is ours. The word is there already, so a fault while looking or tidying changes nothing.
    const tidied = await find().then(
      (after) => (after.length > 1 ? settle(after, made.id) : undefined),
      () => undefined,
    );
    return tidied ?? { did: "created", id: made.id, url: made.url };
  }

  async function post(body: string): Promise<Own> {
    const request = { ...place, issue_number: comment.pullRequest, body, request: { retries: 0 } };
    const { data } = await client.rest.issues.createComment(request);
    ourselves = data.user?.login ?? author;
    return { id: data.id, url: data.html_url, body };
  }

  /**
   * The lowest id stays, so that two runs which settle at once agree; the newest word goes into it, the others go away. `made` is the
   * one that this call has just made: it says nothing about before.
   */
  async function settle(found: readonly Own[], made?: number): Promise<CommentState> {
    const ordered = [...found].sort((a, b) => a.id - b.id);
    const stampIn = (one: Own): Stamp | undefined => stampOf(comment.key, one.body);
    const standing = ordered.filter(({ id }) => id !== made);
    const newest = standing.reduce((best, one) => (isNewer(stampIn(one), stampIn(best)) ? one : best));
    const superseded = isNewer(stampIn(newest), stamp);
    const [kept, ...duplicates] = ordered as [Own, ...Own[]];
    const word = superseded ? newest.body : wordAfter(newest.body);
    if (kept.body !== word) {
      const stillThere = await update(kept.id, word);
      if (!stillThere) return comment.create ? create() : { did: "absent" };
    }
    for (const { id } of duplicates) await remove(id);
    return { did: superseded ? "superseded" : "updated", id: kept.id, url: kept.url };
  }

  async function update(id: number, text: string): Promise<boolean> {
    try {
      await client.rest.issues.updateComment({ ...place, comment_id: id, body: text });
      return true;
    } catch (thrown) {
      if (statusOf(thrown) === 404) return false;
      throw thrown;
    }
  }

  /** The word stands already; a duplicate that cannot be removed now will be by the next run. */
  async function remove(id: number): Promise<void> {
    await client.rest.issues.deleteComment({ ...place, comment_id: id }).catch(() => undefined);
  }
}

/**
 * Anyone can write a comment that begins with our marker and edit it after we wrote into it, so the author counts as well. Oldest
 * first, as GitHub lists them; duplicates of a race are neighbours, so the page that has one has the others.
 */
async function ownComments(
  client: Client,
  place: Place,
  author: string,
  { pullRequest, key }: Comment,
): Promise<readonly Own[]> {
  for (let page = 1; page <= pages; page++) {
    const { data } = await client.rest.issues.listComments({
      ...place,
      issue_number: pullRequest,
      per_page: perPage,
      page,
    });
    const own = data
      .filter(({ user, body }) => user?.login === author && isMarked(key, body ?? ""))
      .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? "" }));
    if (own.length > 0 || data.length < perPage) return own;
  }
  return [];
}
