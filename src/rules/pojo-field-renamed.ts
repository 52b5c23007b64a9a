import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const pojoFieldRenamed: Rule<"pojo-field-renamed"> = {
  id: "pojo-field-renamed",
  title: "A field of a POJO in state was probably renamed, and its values are dropped",
  judge: ({ before, after, from, type, fromField, toFields }) => ({
    outcome: "loses",
    // What is lost is sure; that the new field is the old one is not.
    evidence: "heuristic",
    operator: before,
    at: after,
    state: from.name,
    message: `The field "${fromField}" of ${type} seems to be called ${either(toFields)} now. In the state "${from.name}" of ${called(before)} the values of "${fromField}" are dropped and ${either(toFields)} starts at its default, without an error.`,
    why: "Flink matches the fields of a POJO by name. To it one field is gone and another one is new.",
    fix: `Keep the field's name "${fromField}" (getter and setter may be called otherwise if the field is public), or keep both and copy when a value is next read. If they are really two fields, nothing is lost that the new code wants.`,
    change: `${from.kind} ${type}.${fromField} -> ${toFields.join(",")}`,
  }),
};

/** `"a"`, or `"a" or "b"`. */
const either = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" or ");
