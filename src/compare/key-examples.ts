import type { Sample, SampleTree } from "../manifest/manifest.js";
import { shortJson } from "../manifest/short-json.js";
import type { KeyExample } from "./change.js";

/** The keys of one record before and after; `made` says how far it may be trusted that such records come. */
export const keyExample = (
  was: SampleTree | undefined,
  is: SampleTree | undefined,
  made: Sample["made"],
): KeyExample => ({
  was: told(was),
  is: told(is),
  ordinary: made !== "edge",
  given: made === "given",
});

const mostExamples = 3;

/** What the team gave first, then ordinary ones: what a made-up record at the edge of its type shows may never come. */
export const examplesOf = (all: readonly KeyExample[]): readonly KeyExample[] => {
  const ordinary = all.filter((one) => one.ordinary);
  return (ordinary.length > 0 ? ordinary : all)
    .toSorted((a, b) => Number(b.given) - Number(a.given))
    .slice(0, mostExamples);
};

const longest = 60;

const told = (tree: SampleTree | undefined): string => (tree === undefined ? "?" : shortJson(tree, longest));
