import type { Manifest, Operator } from "../manifest/manifest.js";

/** UUIDs with and without hyphens, an object's hash code, a time in milliseconds, and words of eight and more hex digits with both digits and letters. */
const made = [
  /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i,
  /@[0-9a-f]{5,8}\b/,
  /(?<!\d)1\d{12}(?!\d)/,
  /(?<![0-9a-z])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,}(?![0-9a-z])/i,
];

const looksMade = (text: string): boolean => made.some((pattern) => pattern.test(text));

/**
 * Whether identities of this job look as if they were made anew at each start, so that a second extraction is worth its time: something
 * random in a uid, in a name of a state, or in the name of an operator with an automatic id; and automatic ids of SQL, whose planner decides them.
 */
export const smells = ({ pipelines }: Manifest): boolean => pipelines.some(({ operators }) => operators.some(smellsIn));

const smellsIn = (operator: Operator): boolean =>
  looksRandom(operator) || (operator.uid === undefined && operator.class.startsWith("org.apache.flink.table."));

/** Whether what identifies the operator or one of its states looks as if it were made at random or by the clock. */
export const looksRandom = ({ uid, name, states }: Operator): boolean =>
  looksMade(uid ?? name) || states.some((state) => looksMade(state.name));
