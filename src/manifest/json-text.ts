import { saidBy } from "../errors.js";
import { failed, type Parsed } from "./problem.js";

/** In UTF-16 units. A job of 2,000 operators is some tens of millions; look at the file's size before reading it. */
export const longestText = 256 * 1024 * 1024;

/** Levels of arrays and objects. A state type nested eighty deep stays below; recursion over what comes out is safe. */
const deepest = 200;

/** Text that should be JSON: bounded in size and depth, and a file that was cut off is told from one that is something else. */
export const readJson = (text: string): Parsed<unknown> => {
  if (text.length > longestText)
    return failed("too-large", "", `has ${text.length} characters; at most ${longestText} are read`);
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (json.trim() === "") return failed("empty", "", "is empty; make or download it again");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (thrown) {
    return notJson(json, saidBy(thrown));
  }
  if (isDeeperThan(deepest, value))
    return failed("too-deep", "", `is nested more than ${deepest} levels deep; no job is`);
  return { ok: true, value };
};

/** The engine's words differ between Node versions; an end that came too early is the one case they all tell apart. */
const notJson = (json: string, reason: string): Parsed<never> => {
  const end = json.trimEnd().length;
  const position = Number(/ at position (\d+)/.exec(reason)?.[1] ?? 0);
  const cut = /end of JSON|unterminated/i.test(reason) || position >= end;
  if (!cut || !/^\s*\{/.test(json)) return failed("not-json", "", `is not JSON: ${reason}`);
  return failed("truncated", "", `ends after ${end} characters in the middle of a value; make or download it again`);
};

/** Without recursion, so that depth cannot exhaust the stack here. */
const isDeeperThan = (limit: number, root: unknown): boolean => {
  let level: object[] = isContainer(root) ? [root] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: object[] = [];
    for (const value of level) for (const member of Object.values(value)) if (isContainer(member)) next.push(member);
    level = next;
  }
  return false;
};

const isContainer = (value: unknown): value is object => value !== null && typeof value === "object";
