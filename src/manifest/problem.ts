/** Why a text is no manifest or trial. `path` is that of the offending value (`pipelines[0].operators[3].id`), empty for the whole file. */
export interface Problem {
  readonly code:
    | "too-large"
    | "empty"
    | "truncated"
    | "not-json"
    | "too-deep"
    | "newer-schema"
    | "wrong-file"
    | "invalid"
    | "inconsistent";
  readonly path: string;
  /** One line, fit for a terminal: what is wrong, and what to do where that is not plain. Begins with the path. */
  readonly message: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const failed = (
  code: Problem["code"],
  path: string,
  what: string,
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, path, message: path === "" ? what : `${path}: ${what}` },
});
