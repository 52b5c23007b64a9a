import type { Sample, SampleTree } from "../manifest/manifest.js";

/**
 * Those of a class's fields that made-up values say nothing of: objects of it are in them, and none has anything there. What lies in a
 * library's fields cannot be made up, so that its objects come back whole whatever the fields have become.
 */
export function hollowFields(samples: readonly Sample[], type: string, fields: readonly string[]): readonly string[] {
  const objects = fields.length === 0 ? [] : samples.flatMap(({ tree }) => objectsOf(tree, type));
  if (objects.length === 0) return [];
  return fields.filter((field) => objects.every((one) => isEmpty(Object.hasOwn(one, field) ? one[field] : null)));
}

type Fields = Readonly<Record<string, SampleTree>>;

function objectsOf(tree: SampleTree, type: string): readonly Fields[] {
  if (tree === null || typeof tree !== "object") return [];
  const within = Object.values(tree).flatMap((one) => objectsOf(one, type));
  return Array.isArray(tree) || (tree as Fields)["@class"] !== type ? within : [tree as Fields, ...within];
}

const isEmpty = (tree: SampleTree | undefined): boolean =>
  tree === undefined || tree === null || (typeof tree === "object" && Object.keys(tree).length === 0);
