import type { Changes } from "../compare/change.js";
import type { Reading } from "../compare/read-back.js";
import type { SerializerTree, State } from "../manifest/manifest.js";
import { anotherUid, anotherVersion, isNamedByFlink, isVersioned } from "./named-by-flink.js";
import { effects, examples, readOn, worstReading, writtenBy } from "./read-back.js";
import type { Circumstances, Judgement } from "./rule.js";
import { missingClass } from "./missing-class.js";
import { called, flinksWords, theStates } from "./words.js";

type Facts = Changes["values-read-otherwise"];

/** Judges what became of made-up values, for the rule that is about the worst of it. */
export function judgeValues(
  facts: Facts,
  { path }: Circumstances,
  ...about: readonly (Reading["as"] | undefined)[]
): Judgement | null {
  const { before, after, from, also, readBack } = facts;
  const worst = worstReading(readBack);
  if (!about.includes(worst)) return null;
  const read = readOn(readBack, from, path);
  if (read === undefined || read.outcome === "compatible") return null;
  const { reading, outcome, evidence } = read;
  const { exception } = reading;
  const { key, value, element, userKey } = from.serializers;
  const missing = missingClass(exception);
  const trees = [key, value, element, userKey].flatMap((one) => (one === undefined ? [] : [one.tree]));
  return {
    outcome,
    evidence,
    operator: before,
    at: after,
    state: from.name,
    message: `${writtenBy(reading)} in ${theStates([from, ...also].map(({ name }) => name))} of ${called(before)} ${effects[outcome] ?? "differ"}${examples(reading.differences)}.${missing === undefined ? "" : ` The class ${missing}, of which values may be, cannot be loaded any more.`}`,
    why: `${isVersioned(from) ? "Flink hands over bytes and their version, and compares nothing." : "Flink takes the types for compatible."} The deployed job's own serializer wrote made-up values, Flink's own classes restored them for the new job, and this is what came back. ${isVersioned(from) ? ofVersions : cause(trees)}`,
    fix:
      missing === undefined
        ? repair(
            Object.values(from.serializers).map(({ tree }) => tree),
            from,
          )
        : `Keep ${missing} in the JAR under its old name and package for as long as savepoints may contain it.`,
    ...flinksWords(exception),
    change: `values ${worst} ${from.kind}`,
  };
}

const holds = (tree: SerializerTree, family: SerializerTree["family"]): boolean =>
  tree.family === family || Object.values(tree.children ?? {}).some((child) => holds(child, family));

function cause(trees: readonly SerializerTree[]): string {
  if (trees.some((tree) => holds(tree, "kryo")))
    return "Kryo writes fields and enum constants by their position and classes by their name, and Flink cannot compare them.";
  if (trees.some((tree) => holds(tree, "custom")))
    return "A serializer of the job's own says by its snapshot's version which format it writes; where format and version do not change together, Flink cannot know.";
  if (trees.some((tree) => holds(tree, "avro")))
    return "Avro fills what it does not find under a field's name or alias with the default.";
  return "What the serializers say of themselves does not tell of this.";
}

const ofVersions =
  "Which format it is the connector's own serializer says by its version; where format and version do not change together, nobody can know.";

function repair(trees: readonly SerializerTree[], state: State): string {
  if (isVersioned(state)) return anotherVersion;
  return trees.some((tree) => holds(tree, "custom"))
    ? "Read the old format as it was written: raise the version of the serializer's snapshot, keep the old format under the old version, and answer compatibleAfterMigration."
    : trees.some((tree) => holds(tree, "avro"))
      ? "Keep the field's name, or give the new field the old name as an alias."
      : isNamedByFlink(state)
        ? anotherUid
        : `Put the types of "${state.name}" back as they were, and carry the new data in a state of another name.`;
}
