import type { RehearsalReading } from "../compare/rehearsal-played.js";
import type { Operator } from "../manifest/manifest.js";
import { called, listed, theStates } from "./words.js";

type As = RehearsalReading["as"];

interface Stored {
  readonly states: string;
  readonly are: string;
  readonly them: string;
}

const storedIn = (names: readonly string[]): Stored => ({
  states: names.length === 0 ? "what it keeps" : theStates(names),
  ...(names.length > 1 ? { are: "they are", them: "them" } : { are: "it is", them: "it" }),
});

interface Words {
  readonly happens: (operator: string) => string;
  readonly why: string;
  readonly fix: string;
}

/** @param names of the operator's states */
export const ofOperator = (as: As, names: readonly string[]): Words => ({
  happens: (operator) => happens[as](operator, storedIn(names)),
  why: whys[as],
  fix: fixes[as],
});

/** Where an old timer is what it fails on. */
export const ofTimers = (names: readonly string[]): Words => ({
  happens: (operator) =>
    `The operator ${operator} takes ${names.length === 0 ? "the timers of the deployed job" : `${theStates(names)} and its timers`} over, and its own code fails when the first of these timers goes off`,
  why: `${both} When a timer of the deployed one went off before a record had come to its key, it threw: it looked for what only a record of the new code leaves there.`,
  fix: "Let the code that timers call take what the deployed job has left under a key: what is stored only from now on is not there for keys whose timers were set before.",
});

/** Where no restore goes well, be it from what the new code has saved itself. */
export const ofRestart = (as: As, names: readonly string[]): Words => {
  const { states, them } = storedIn(names);
  const ends: Partial<Readonly<Record<As, string>>> = {
    empty: `goes on as if nothing was in ${them}`,
    silent: "says nothing any more",
    throws: "fails on the first record that meets what is stored",
  };
  return {
    happens: (operator) =>
      `The new code of the operator ${operator} takes ${states} over and ${ends[as] ?? "does otherwise than before"}, from whatever it is restored`,
    why: `${both} From either it does so. One that is never restored does what the deployed one does: what the new code goes by does not outlive a restore.`,
    fix: "Let the new code find what it goes by in its state, and make all else from that when it is opened; let it ask for nothing that its serializer leaves out, such as transient fields or, on the heap, the names of a Row's fields.",
  };
};

/** Where other records come to an operator that may be as it was. */
export function ofRecords(as: As, names: readonly string[], through: readonly Operator[]): Words {
  const { states } = storedIn(names);
  const makers = listed(through.map(called));
  const many = through.length > 1;
  const ends: Readonly<Record<As, string>> = {
    other: `what is in ${states} was made of the old ones and is taken for what it is not`,
    empty: `what is in ${states} was made of the old ones and is not found any more`,
    silent: `of what is in ${states}, which was made of the old ones, nothing comes out any more`,
    throws: `its code fails on the first of them that meets what the deployed job has stored in ${states}`,
    refused: `it cannot be restored from what the deployed job has put into ${states}`,
    unreadable: `what it puts into ${states} from now on cannot be read again`,
  };
  return {
    happens: (operator) =>
      `Records come to the operator ${operator} otherwise than before, because of what ${makers} ${many ? "make" : "makes"} of them, and ${ends[as]}`,
    why: `Flink compares the types of what is stored, never what it is made of. The same made-up records went through both versions, from where ${makers} ${many ? "get" : "gets"} them to what comes of them behind the operator. By themselves the two end with the same; from the deployed one's state the new one does not.`,
    fix: "Let records come to the operator as they came, and make others of what it emits; or turn the old values into new ones where they are met, or with the State Processor API. If the records that really come are the same after the edit, nothing happens.",
  };
}

const happens: Readonly<Record<As, (operator: string, stored: Stored) => string>> = {
  other: (operator, { states, are, them }) =>
    `The operator ${operator} takes ${states} over as ${are} and means something else by what is in ${them}`,
  empty: (operator, { states, them }) =>
    `The operator ${operator} takes ${states} over and goes on as if nothing was in ${them}`,
  silent: (operator, { states, them }) =>
    `The operator ${operator} takes ${states} over and, because of what is in ${them}, says nothing where it ought to`,
  throws: (operator, { states }) =>
    `The operator ${operator} takes ${states} over, and its own code fails on the first record that meets what the deployed job has stored`,
  refused: (operator, { states }) =>
    `The operator ${operator} cannot be restored from what the deployed job's code puts into ${states}`,
  unreadable: (operator, { states }) =>
    `What the new code of the operator ${operator} puts into ${states} cannot be read again: the job takes the old values over, and fails with its own`,
};

const both =
  "The same made-up records went through the deployed operator and through the new one, and the new one was restored twice: from what it had saved itself, and from what the deployed one had.";

const whys: Readonly<Record<As, string>> = {
  other: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one does not.`,
  empty: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one says what it says without any.`,
  silent: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one says nothing.`,
  throws: `${both} Only from the deployed one's state did it throw.`,
  refused: `${both} From the deployed one's state it did not start.`,
  unreadable: `${both} From what it had saved itself it did not start.`,
};

const fixes: Readonly<Record<As, string>> = {
  other:
    "Let the new code read what the old one has stored as it was meant, or give what means something else a state of another name, and turn the old values into new ones where they are met.",
  empty:
    "Let the new code look where the old one has stored it, and turn the old values into new ones where they are met.",
  silent:
    "Let the new code read what the old one has stored as it was meant: a number that was larger than any that come now stays the largest. Or give what means something else a state of another name.",
  throws:
    "Let the new code take old values as they are: what it stores only from now on is not there for keys that the deployed job has seen.",
  refused:
    "Keep the classes of what is stored, with their names, until the old values are gone; or turn them into others in a release between.",
  unreadable: "Store values of classes that the serializer can read back, such as java.util.ArrayList.",
};
