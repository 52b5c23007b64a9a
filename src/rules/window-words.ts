import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { duration } from "./duration.js";

/** `TumblingEventTimeWindows of 1 h -> EventTimeSessionWindows with a gap of 30 min`; undefined where both are called the same. */
export function windowEdit(before: Operator, after: Operator): string | undefined {
  const [was, is] = [windowsOf(before), windowsOf(after)];
  return was === is ? undefined : `${was} -> ${is}`;
}

/** As people write it: classes without their packages, and the numbers of Flink's own assigners as time, for they are milliseconds. */
function windowsOf({ facts }: Operator): string {
  const assigner = own(facts, "window") ?? "none";
  const bounds = assigner.startsWith("org.apache.flink.") ? flinksOwn(facts) : someonesOwn(facts);
  return [withoutPackages(assigner), ...bounds].join(" ");
}

const flinksOwn = (facts: Operator["facts"]): readonly string[] =>
  Object.entries(flinksBounds).flatMap(([name, called]) => {
    const value = own(facts, `window.${name}`);
    // What is left as it is without being asked for.
    return value === undefined || value === "0" || value === "ALIGNED" ? [] : [`${called} ${duration(value)}`];
  });

const someonesOwn = (facts: Operator["facts"]): readonly string[] =>
  Object.keys(facts)
    .filter((name) => name.startsWith("window.") && !isOfNobody(name))
    .sort()
    .map((name) => `(${name.slice("window.".length)}: ${withoutPackages(own(facts, name) ?? "")})`);

/** A digest, what follows from the assigner, and the trigger. */
const isOfNobody = (name: string): boolean =>
  ["window.assigned", "window.time"].includes(name) || name.startsWith("window.defaultTrigger");

/** Fields of Flink's assigners (`org.apache.flink.streaming.api.windowing.assigners`), all in milliseconds. */
const flinksBounds: Readonly<Record<string, string>> = {
  size: "of",
  slide: "every",
  sessionTimeout: "with a gap of",
  offset: "with an offset of",
  globalOffset: "with an offset of",
  windowStagger: "staggered",
};

export const withoutPackages = (text: string): string => text.replace(/\b(?:\w+\.)+(?=[A-Z])/g, "");
