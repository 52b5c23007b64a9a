import type { State } from "./state.js";

/** One request that the description let through, for what answers it. */
export interface Call {
  readonly state: State;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly accept: string;
  /** Address of the fake, for links in answers. */
  readonly base: string;
  /** The operation's own example, for all that a fake has nothing to say about. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** JSON, or a text that is sent as it is. */
export type Answering = (call: Call) => unknown;

export const page = <T>(all: readonly T[], query: URLSearchParams): readonly T[] => {
  const size = Number(query.get("per_page") ?? 30);
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  return all.slice(from, from + size);
};

export const exampleOf = (example: unknown): Readonly<Record<string, unknown>> =>
  (Array.isArray(example) ? example[0] : example) as Readonly<Record<string, unknown>>;
