import { isAboutEnum } from "./enum-constant-removed.js";
import type { Operator } from "../manifest/manifest.js";
import type { FlinkException } from "../manifest/trial.js";
import type { Judgement, Rule } from "./rule.js";
import { called, flinksWords, listed } from "./words.js";

export const typeMissing: Rule<"state-unreadable"> = {
  id: "type-missing",
  title: "A class that saved state is made of can no longer be loaded",
  judge: ({ before, after, states, exception }) => {
    const [first] = states;
    // A removed enum constant shows in the same place and has a rule that says more.
    if (first === undefined || (exception !== undefined && isAboutEnum(exception))) return null;
    const names = states.map(({ name }) => `"${name}"`);
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      state: first.name,
      ...wordsFor(exception)(before, names, exception),
      ...flinksWords(exception),
    };
  },
};

type Said = Pick<Judgement, "message" | "why" | "fix" | "change">;
type Words = (operator: Operator, states: readonly string[], exception: FlinkException | undefined) => Said;

function wordsFor(exception: FlinkException | undefined): Words {
  if (exception === undefined) return gone;
  if (isAboutField(exception)) return leftOut;
  return isAboutClass(exception) ? gone : readOtherwise;
}

const gone: Words = (operator, states, exception) => {
  const name = /(?:class|for the key) '([^']+)'/.exec(exception?.message ?? "")?.[1];
  return {
    message: `${name === undefined ? "A class" : `The class ${name}`} that the saved ${states.length === 1 ? "state" : "states"} ${listed(states)} of ${called(operator)} needs cannot be loaded any more. The job fails before the operator opens, even if the state is no longer asked for.`,
    why: "Flink reads what was written about every state in the savepoint before it looks at which of them the new code wants.",
    fix: `Keep the class in the JAR under its old name and package${name === undefined ? "" : ` (${name})`} for as long as savepoints contain it, and the library that brings it.`,
    change: `missing ${name ?? exception?.exception ?? ""}`,
  };
};

/** However Flink, Avro or Java's serialization put it that a class is not there; a registered one is missing as a key (`LinkedOptionalMap`). */
const isAboutClass = ({ exception, message, chain }: FlinkException): boolean =>
  /ClassNotFound|NoClassDef|InvalidClass|\bclass '|Missing (?:key|value for the key) /.test(
    [exception, message, ...chain].join("\n"),
  );

/** Every class is there: a snapshot of the job's own reads other bytes than its predecessor wrote. */
const readOtherwise: Words = (operator, states) => ({
  message: `The serializer snapshot with which the ${states.length === 1 ? "state" : "states"} ${listed(states)} of ${called(operator)} ${states.length === 1 ? "was" : "were"} saved cannot be read by the new job's class. The job fails before the operator opens, even if the state is no longer asked for.`,
  why: "No class is missing. A snapshot reads what the one of the deployed job wrote into the savepoint; here it reads other bytes, or does not know the version. Flink reads the snapshots of all states of an operator before anything else.",
  fix: "Let readSnapshot(version, ...) read exactly what was written under each earlier version, and raise getCurrentVersion() where something else is written from now on. (A SimpleTypeSerializerSnapshot writes nothing but its version, 3.)",
  change: "snapshot read otherwise",
});

/** `PojoSerializerSnapshot` finds the field in the class, and no serializer for it among those of the new one. */
const isAboutField = ({ message }: FlinkException): boolean =>
  message.startsWith("a present field should have its associated new field serializer");

const leftOut: Words = (operator, states) => ({
  message: `A field that was saved in ${listed(states)} of ${called(operator)} is still in its class, but Flink does not store it any more: it became transient or static. The job fails before the operator runs.`,
  why: "Flink looks the saved fields up by name in the new class. One that is gone is dropped; one that is there and is not stored it cannot deal with.",
  fix: "Let the field be stored as before, or give the one that is not stored another name.",
  change: "field left out",
});
