import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";

/** Whether two releases cut times of our days into the same windows; undefined where one of them does not say. */
export function cutAlike(before: Operator, after: Operator): boolean | undefined {
  const [was, is] = [before, after].map(({ facts }) => own(facts, "window.assigned"));
  return was === undefined || is === undefined ? undefined : was === is;
}
