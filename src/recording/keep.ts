import { readFile, writeFile } from "node:fs/promises";
import { appear } from "../appear.js";
import { manifestPath } from "../baseline/branch.js";
import { oneLine, saidBy, UsageError } from "../errors.js";
import type { Answer, GitHub } from "../github/github.js";
import type { Target } from "./target.js";

export interface Kept {
  readonly changed: boolean;
  /** For a sentence: "branch baselines at orders/production/manifest.json". */
  readonly where: string;
  /** Commit on the branch, where it is one. */
  readonly commit?: string;
}

/** Name of the file at a release. */
export const assetName = "flink-manifest.json";

export async function keep(text: string, target: Target, github: GitHub | undefined): Promise<Kept> {
  if (target.kind === "file") return inFile(text, target.path);
  if (!github) throw new Error("a target on GitHub without GitHub");
  if (target.kind === "release") {
    const asset = { tag: target.tag, name: assetName, text };
    const { did } = done(await github.uploadReleaseAsset(asset));
    return { changed: did === "uploaded", where: `release ${target.tag} as ${assetName}` };
  }
  const { branch, job, environment } = target.place;
  const path = manifestPath(target.place);
  const message = `Record ${job} in ${environment}`;
  const { did, commit } = done(await github.writeFileToBranch({ branch, path, text, message }));
  return { changed: did === "recorded", where: `branch ${branch} at ${path}`, commit };
}

/** Recording is all that this run is for, so here a fault of GitHub ends it. */
function done<T>(answer: Answer<T>): T {
  if (answer.state === "done") return answer.value;
  throw new UsageError(`Nothing was recorded. ${answer.because} ${answer.remedy}`);
}

/** Whole or not at all: a reader never sees half a manifest. */
async function inFile(text: string, path: string): Promise<Kept> {
  const where = `file ${oneLine(path)}`;
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before === text) return { changed: false, where };
  try {
    await appear(path, (draft) => writeFile(draft, text));
  } catch (thrown) {
    throw new UsageError(
      `--to ${oneLine(path)} cannot be written (${saidBy(thrown)}). Name a file in a directory that exists.`,
      [],
      { cause: thrown },
    );
  }
  return { changed: true, where };
}
