import { oneLine, saidBy } from "../errors.js";
import type { Answer } from "./github.js";

/** What was being done, for the sentence about its failing. */
export interface Undertaking {
  /** "The comment could not be written". */
  readonly failed: string;
  /** The line of `permissions:` that it needs. */
  readonly permission: string;
  readonly token: string;
  readonly fromFork: boolean;
}

/** GitHub answered, and what it answered cannot be worked with. Said in our words. */
export class Refused extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "Refused";
    this.remedy = remedy;
  }
}

/** Whatever goes wrong inside becomes a value. */
export async function attempt<T>(undertaking: Undertaking, work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { state: "done", value: await work() };
  } catch (thrown) {
    const { reason, remedy } = explained(thrown, undertaking);
    return { state: "degraded", because: `${undertaking.failed}: ${reason}.`, remedy };
  }
}

/** Status of GitHub's own answer; undefined where there was none, and for our own faults. */
export function statusOf(thrown: unknown): number | undefined {
  const { status, response } = (thrown ?? {}) as { status?: unknown; response?: unknown };
  return typeof status === "number" && response !== undefined ? status : undefined;
}

/** The request was refused, so nothing was done; after any other fault that cannot be known. */
export const wasRefused = (thrown: unknown): boolean => {
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500;
};

interface Explained {
  readonly reason: string;
  readonly remedy: string;
}

function explained(thrown: unknown, undertaking: Undertaking): Explained {
  if (thrown instanceof Refused) return { reason: thrown.message, remedy: thrown.remedy };
  const status = statusOf(thrown);
  const said = oneLine(masked(messageOf(thrown), undertaking.token), 200).replace(/\.$/, "");
  if (status === undefined && isOfTheNetwork(thrown))
    return { reason: `GitHub could not be reached (${said})`, remedy: "Run the job again when it can be reached." };
  if (status === undefined)
    return {
      reason: `its answer was not understood (${said})`,
      remedy: "Run the job again, and report it if it stays.",
    };
  if (isLimit(status, thrown))
    return { reason: `GitHub limits the rate of requests (${status}: ${said})`, remedy: "Run the job again later." };
  return { reason: `GitHub answered ${status} (${said})`, remedy: remedyFor(status, undertaking) };
}

function remedyFor(status: number, { permission, fromFork }: Undertaking): string {
  const line = `Give the job "permissions: ${permission}".`;
  if (status === 401) return "The token is not valid or no longer: leave token out, or give one that is.";
  if (status === 403 || status === 404) {
    return fromFork
      ? `${line} The token of a fork's pull request can only read whatever is given: use the recipe with workflow_run.`
      : line;
  }
  if (status >= 500) return "Run the job again when GitHub is well.";
  return "Mend what GitHub names, and run the job again.";
}

const messageOf = (thrown: unknown): string => String((thrown as { message?: unknown } | null)?.message ?? thrown);

/** Before anything is cut, so that no part of it is left. */
const masked = (text: string, token: string): string =>
  [token, token.trim()].reduce((left, secret) => (secret === "" ? left : left.replaceAll(secret, "***")), text);

/** Octokit gives a request without an answer the status 500 and the cause. */
const isOfTheNetwork = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "request" in thrown;

function isLimit(status: number, thrown: unknown): boolean {
  const { headers } = (thrown as { response: { headers?: Record<string, unknown> } }).response;
  if (status === 429) return true;
  return status === 403 && (/rate limit/i.test(saidBy(thrown)) || headers?.["x-ratelimit-remaining"] === "0");
}
