import { InvalidArgumentError } from "commander";

/** Parsers of option values. What they throw becomes one sentence of ours, with the option's name before it. */

export type Pairs = Readonly<Record<string, string>>;

/** `K=V`; a later one wins over an earlier one of the same name. */
export function pair(text: string, before: Pairs = {}): Pairs {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("It has the form NAME=VALUE.");
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

export const another = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

export function countUpTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > most)
      throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
    return value;
  };
}

/** One of the words that mean something now; words that will mean something later are refused as such, and never ignored. */
export function word<T extends string>(now: readonly T[], later: readonly string[]): (text: string) => T {
  return (text) => {
    const known = now.find((one) => one === text);
    if (known !== undefined) return known;
    const all = `It is ${now.join(" or ")}.`;
    throw new InvalidArgumentError(later.includes(text) ? `"${text}" cannot be used yet. ${all}` : all);
  };
}
