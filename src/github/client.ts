import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { boundedFetch, type Patience } from "./fetch.js";

export type Client = Octokit;

export interface Connection {
  readonly token: string;
  readonly apiUrl: string;
  readonly patience: Patience;
}

const Patient = Octokit.plugin(retry, throttling);

/** Requests that a second attempt cannot mend; 429 is left to the throttling plugin, which knows how long to wait. */
const notMendedByTime = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

export async function connect({ token, apiUrl, patience }: Connection): Promise<Client> {
  const { fetch, ...request } = await proxyAware();
  const wait = (seconds: number, _options: unknown, _client: unknown, attempts: number): boolean =>
    seconds <= patience.longestLimit && attempts < patience.retries;
  const client = new Patient({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "flink-upgrade-check",
    request: { ...request, fetch: boundedFetch(fetch, patience) },
    retry: { doNotRetry: notMendedByTime, retries: patience.retries, retryAfterBaseValue: patience.second },
    throttle: {
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      retryAfterBaseValue: patience.second,
      ...(!patience.paced && { write: unpaced, notifications: unpaced }),
    },
    // What went wrong is told once, in our words; the library would print each failed attempt.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  client.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = "2022-11-28";
  });
  return client;
}

const silent = (): void => undefined;

/** Octokit alone ignores the proxy of a self-hosted runner. */
async function proxyAware(): Promise<{ readonly fetch: typeof globalThis.fetch }> {
  try {
    // Reads the event's file when it is loaded, and throws where that is no JSON.
    const { defaults } = await import("@actions/github/lib/utils");
    return { fetch: globalThis.fetch, ...(defaults.request as { fetch?: typeof globalThis.fetch }) };
  } catch {
    return { fetch: globalThis.fetch };
  }
}

/** Stands for a group of the throttling plugin's limiter, as far as the plugin uses it, and lets everything through at once. */
const unpaced: never = {
  key: () => ({
    schedule: (_job: unknown, run: (...values: unknown[]) => unknown, ...values: unknown[]) =>
      Promise.resolve(run(...values)),
  }),
} as never;
