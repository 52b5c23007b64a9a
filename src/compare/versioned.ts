import { own } from "../manifest/own.js";

/** A serializer of a connector's own, by its class and its version: `com.acme.SplitSerializer v2`. */
export interface Versioned {
  readonly name: string;
  readonly version: number;
}

/** Undefined where the source did not say. */
export function versionedOf(facts: Readonly<Record<string, string>>, part: string): Versioned | undefined {
  const text = own(facts, part);
  if (text === undefined) return undefined;
  const [, name, version] = /^(.*) v(\d+)$/s.exec(text) ?? [];
  return { name: name ?? text, version: Number(version ?? 0) };
}
