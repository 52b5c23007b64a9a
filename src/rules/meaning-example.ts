import type { RehearsalReading } from "../compare/rehearsal-played.js";
import type { Answer } from "../manifest/rehearsal.js";
import { shortJson } from "../manifest/short-json.js";

const longest = 60;

/** ` (on the made-up record {...} it says [...], where it should say [...])`, or nothing. */
export function exampleOf(example: RehearsalReading["example"]): string {
  if (example === undefined) return "";
  const { record, own, restored } = example;
  return ` (on the made-up record ${shortJson(record, longest)} it emits ${emitted(restored)} instead of ${emitted(own)})`;
}

const emitted = ({ emitted: values = [], threw }: Answer): string =>
  threw !== undefined
    ? "nothing and throws"
    : values.length === 0
      ? "nothing"
      : values.map((value) => shortJson(value, longest)).join(", ");
