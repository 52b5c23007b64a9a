/** How long anything may take, and how the waits between attempts are measured. Tests shorten it; nothing else does. */
export interface Patience {
  /** Milliseconds for one request and its whole answer. */
  readonly request: number;
  /** Milliseconds for everything this run asks of GitHub: a job must not stand still because of a comment. */
  readonly total: number;
  /** Further attempts after a fault that may pass. */
  readonly retries: number;
  /** Milliseconds that a "second" of waiting lasts. */
  readonly second: number;
  /** A limit of GitHub that lasts longer than these seconds is not waited for. */
  readonly longestLimit: number;
  /** Whether writes keep the distance that GitHub asks for. */
  readonly paced: boolean;
}

export const patience: Patience = {
  request: 20_000,
  total: 180_000,
  retries: 2,
  second: 1000,
  longestLimit: 30,
  paced: true,
};

/** GitHub hands out files of up to 100 MB. */
const largestAnswer = 110 * 1024 * 1024;

type Fetch = typeof globalThis.fetch;

/**
 * Reads the answer to its end before anyone sees it, within a time and a size. The library under Octokit takes the body of a
 * connection that broke for an empty one, and the page of a proxy for an answer; here both are faults.
 */
export function boundedFetch(fetch: Fetch, { request, total }: Patience): Fetch {
  const end = Date.now() + total;
  return async (url, options) => {
    const left = end - Date.now();
    if (left <= 0) throw new Error(`GitHub took more than ${Math.round(total / 1000)} s in all`);
    const signal = AbortSignal.timeout(Math.min(request, left));
    try {
      const answer = await fetch(url, { ...options, signal });
      const body = await bodyOf(answer);
      if (answer.ok && body.length > 0) assertJson(answer, body, new Headers(options?.headers).get("accept") ?? "");
      const { status, statusText, headers } = answer;
      return new Response(body.length === 0 ? null : new Uint8Array(body), {
        status,
        statusText,
        headers: [...headers],
      });
    } catch (thrown) {
      if (!signal.aborted) throw thrown;
      throw new Error(`no whole answer within ${Math.min(request, left) / 1000} s`, { cause: thrown });
    }
  };
}

async function bodyOf(answer: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function assertJson(answer: Response, body: Buffer, accepted: string): void {
  if (accepted.includes("raw")) return;
  try {
    JSON.parse(body.toString("utf8"));
  } catch (thrown) {
    throw new Error(`the answer (${answer.headers.get("content-type") ?? "of no type"}) is not JSON`, {
      cause: thrown,
    });
  }
}
