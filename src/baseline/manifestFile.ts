import { readFile, stat } from "node:fs/promises";
import { oneLine, saidBy, UsageError } from "../errors.js";
import { type Written, written } from "../extract/assemble.js";
import { longestText } from "../manifest/json-text.js";
import type { Manifest } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import type { Parsed } from "../manifest/problem.js";

/** A manifest that lies in a file. `role` is how a sentence names it: "the baseline". */
export async function readManifest(path: string, role: string): Promise<Written<Manifest>> {
  const { parseManifest } = await import("../manifest/parse.js");
  return written(await readAs(path, role, parseManifest));
}

/** A trial that lies in a file. It must have been made of these two manifests, byte for byte, or it says nothing about them. */
export async function readTrial(
  path: string,
  baseline: Written<Manifest>,
  candidate: Written<Manifest>,
): Promise<Trial> {
  const { parseTrial } = await import("../manifest/parse.js");
  const trial = await readAs(path, "--trial", parseTrial);
  const strangers = [
    ...(trial.baseline === baseline.sha256 ? [] : ["the baseline"]),
    ...(trial.candidate === candidate.sha256 ? [] : ["the candidate"]),
  ];
  if (strangers.length === 0) return trial;
  throw new UsageError(
    `--trial ${oneLine(path)} was not made with ${strangers.join(" nor ")} given here. Make it again from both with extract, or leave it out.`,
  );
}

async function readAs<T>(path: string, role: string, parse: (text: string) => Parsed<T>): Promise<T> {
  const name = `${role} ${oneLine(path)}`;
  const text = await textOf(path, name);
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  throw new UsageError(`${name} cannot be used: ${oneLine(parsed.problem.message)}.`);
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > longestText) throw new UsageError(`${name} has ${size} bytes; at most ${longestText} are read.`);
    return await readFile(path, "utf8");
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError(`${name} cannot be read (${saidBy(thrown)}). Give the path of a file made with extract.`, [], {
      cause: thrown,
    });
  }
}
