import { readFile } from "node:fs/promises";
import { readRecorded } from "../baseline/branch.js";
import { oneLine } from "../errors.js";
import { type Written, written } from "../extract/assemble.js";
import type { GitHub } from "../github/github.js";
import type { Manifest } from "../manifest/manifest.js";
import type { Target } from "./target.js";

export interface Earlier {
  readonly manifest?: Written<Manifest>;
  /** Something is there that cannot be read; a sentence. Recording goes on: the next version needs a baseline all the same. */
  readonly unreadable?: string;
}

/** What the release before left in the same place. A release of GitHub's is a place of its own: nothing was there before it. */
export async function earlierAt(text: string, target: Target, github: GitHub | undefined): Promise<Earlier> {
  if (target.kind === "file") return inFile(target.path);
  if (target.kind === "release" || !github) return {};
  try {
    const recorded = await readRecorded(text, "the earlier manifest", (branch, path) =>
      github.readFileFromBranch(branch, path),
    );
    return recorded.state === "found" ? { manifest: recorded.manifest } : {};
  } catch (thrown) {
    return { unreadable: oneLine(thrown instanceof Error ? thrown.message : String(thrown)) };
  }
}

async function inFile(path: string): Promise<Earlier> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return {};
  const { parseManifest } = await import("../manifest/parse.js");
  const parsed = parseManifest(text);
  return parsed.ok
    ? { manifest: written(parsed.value) }
    : { unreadable: `${oneLine(path)}: ${oneLine(parsed.problem.message)}` };
}
