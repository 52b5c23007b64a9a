import type { Operator, SerializerTree, State } from "../manifest/manifest.js";

/** The constants that the saved states have of an enum and the new ones have not; none where the new job has no state of that enum to compare with. */
export function lostConstants(name: string | undefined, saved: readonly State[], after: Operator): readonly string[] {
  const was = constantsOf(name, saved);
  const is = constantsOf(name, after.states);
  return was === undefined || is === undefined ? [] : was.filter((constant) => !is.includes(constant));
}

const constantsOf = (name: string | undefined, states: readonly State[]): readonly string[] | undefined =>
  states
    .flatMap(({ serializers }) => Object.values(serializers))
    .flatMap(({ tree }) => enums(tree))
    .find(({ type }) => type === name)?.constants;

const enums = (tree: SerializerTree): readonly SerializerTree[] =>
  tree.family === "enum" ? [tree] : Object.values(tree.children ?? {}).flatMap(enums);
