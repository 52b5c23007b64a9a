import type { Sample, SampleTree } from "../manifest/manifest.js";

/** What made-up values show of the classes that they are made of. */
export interface Shown {
  /** Whether objects of both classes stand at that place, of which a value then is one or the other. */
  readonly beside: (place: string, one: string, other: string) => boolean;
  /** Whether an object of the class stands at that place. */
  readonly stands: (place: string, type: string) => boolean;
  /** Whether an object of the class holds something under that name. */
  readonly holds: (type: string, field: string) => boolean;
}

export function shownBy(samples: readonly Sample[]): Shown {
  const [kinds, fields] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { tree } of samples) look(tree, "");
  return {
    beside: (place, one, other) => {
      const there = kinds.get(anyOf(place));
      return there !== undefined && there.has(one) && there.has(other);
    },
    stands: (place, type) => kinds.get(anyOf(place))?.has(type) === true,
    holds: (type, field) => fields.get(type)?.has(field) === true,
  };

  function look(tree: SampleTree, place: string): void {
    if (tree === null || typeof tree !== "object") return;
    if (Array.isArray(tree)) {
      for (const element of tree as readonly SampleTree[]) look(element, `${place}[]`);
      return;
    }
    const { "@class": type, ...content } = tree as { readonly [field: string]: SampleTree };
    if (typeof type === "string") {
      add(kinds, place, type);
      for (const [field, value] of Object.entries(content)) if (value !== null) add(fields, type, field);
    }
    for (const [field, value] of Object.entries(content)) look(value, place === "" ? field : `${place}.${field}`);
  }
}

/** The elements of a list are of the same kinds. */
const anyOf = (place: string): string => place.replace(/\[\d+\]/g, "[]");

function add(to: Map<string, Set<string>>, at: string, one: string): void {
  const known = to.get(at) ?? new Set();
  to.set(at, known.add(one));
}
