import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { oneLine, UsageError } from "../errors.js";
import type { Manifest } from "../manifest/manifest.js";
import { extractorJar } from "../package.js";
import { assembleManifest, type ManifestParts, type Written } from "./assemble.js";
import { cannotExtract, type Failed } from "./extractor/failure.js";
import type { JobRequest, Response, TrialRequest } from "./extractor/protocol.js";
import { type Early, notEarly } from "./extractor/early.js";
import { startExtractor } from "./extractor/start.js";
import { LacksModules, modulesLacking, modulesLackingIn } from "./flink/lacking.js";
import { assertWantedFlink } from "./flink/wanted.js";
import type { RunOptions, Side } from "./options.js";
import type { Prepared } from "./prepare.js";
import { meanwhile, type Progress } from "./progress.js";

/** What one JVM has to do. */
export interface Jvm {
  readonly directory: string;
  readonly jobs: readonly Prepared[];
  readonly twoSided: boolean;
  /** A JVM that may be getting ready for it. */
  readonly early?: Early;
  /** Asked for, of the baseline in this JVM or of a manifest in a file. */
  readonly trial?: Omit<TrialRequest, "output">;
}

export interface Made {
  readonly manifests: { readonly [S in Side]?: Written<Manifest> };
  /** Sides whose `main()` threw or hung after its pipelines. */
  readonly cutShort: readonly Side[];
  /** The extractor's version, that of the Flink which ran, and the file with the trial's facts, where one was made. */
  readonly extractor: string;
  readonly flink: string;
  readonly trialFacts?: string;
  /** An operator should have been tried on RocksDB, whose classes are not there. */
  readonly lacksRocksdb: boolean;
}

export async function runJvm(jvm: Jvm, options: RunOptions, progress: Progress): Promise<Made> {
  const [first] = jvm.jobs;
  if (!first) throw new Error("a JVM without a job");
  await mkdir(jvm.directory, { recursive: true });
  const output = join(jvm.directory, "trial.facts.json");
  const trial: TrialRequest | undefined = jvm.trial && { ...jvm.trial, output };
  const jobs = jvm.jobs.map((prepared) => jobRequest(prepared, jvm.directory));
  const { java, flink, archive, job } = first;
  const { environment } = job.options;
  const start = {
    launch: { extractor: extractorJar(), java, flink, ...(archive && { archive }), environment },
    early: jvm.early ?? notEarly,
    jobs,
    directory: jvm.directory,
    ...(trial && { trial }),
  };
  let begun: Promise<readonly Written<Manifest>[]> | undefined;
  // While the trial is made the manifests' facts are there already.
  const assembled = () => (begun ??= Promise.all(jvm.jobs.map((one) => assembleManifest(partsOf(one, jvm.directory)))));
  const response = await startExtractor(start, options, meanwhile(progress, assembled, "trial"));
  assertExtracted(jvm, response);
  const manifests: Partial<Record<Side, Written<Manifest>>> = {};
  for (const [index, manifest] of (await assembled()).entries()) {
    const prepared = jvm.jobs[index];
    if (!prepared) continue;
    assertWantedFlink(prepared, manifest.value.job.flink);
    manifests[prepared.job.side] = manifest;
  }
  const unstarted = new Map(
    jvm.jobs.flatMap((prepared) => {
      const manifest = manifests[prepared.job.side]?.value;
      return manifest === undefined ? [] : moreFor(prepared, modulesLackingIn(manifest));
    }),
  );
  if (unstarted.size > 0) throw new LacksModules(unstarted, true);
  for (const { side, notes } of response.jobs) for (const note of notes) progress.say(`${side}: ${oneLine(note)}`);
  const made = response.trial?.status === "made";
  if (trial && !made) throw noTrial(response);
  const cutShort = response.jobs.filter((one) => one.cutShort).map((one) => one.side);
  const lacksRocksdb = response.trial?.lacks.includes("rocksdb") === true;
  const { extractor, flink: ran } = response;
  return { manifests, cutShort, extractor, flink: ran, lacksRocksdb, ...(made && { trialFacts: output }) };
}

const factsFile = (directory: string, side: Side): string => join(directory, `${side}.facts.json`);

const partsOf = ({ job, jar, script, flink, classpath }: Prepared, directory: string): ManifestParts => ({
  facts: factsFile(directory, job.side),
  ...(jar && { jar }),
  ...(script && { script }),
  flink,
  classpath,
});

/** A verdict without the trial that was asked for would look whole and not be. */
const noTrial = ({ trial }: Response): UsageError =>
  new UsageError(
    `The trial could not be made: ${oneLine(trial?.message ?? "the extractor gave no reason")}. ` +
      "Repeat with --debug and report it; --no-trial judges without it, and says of more changes that they are unknown.",
  );

function jobRequest({ job, jar, script, classpath, declared, sampleInputs }: Prepared, directory: string): JobRequest {
  const { mainClass, arguments: given, configuration, parallelism, network } = job.options;
  return {
    side: job.side,
    ...(jar && { jar: jar.path }),
    ...(script && { sql: script.path }),
    classpath,
    ...(mainClass !== undefined && { mainClass }),
    arguments: given,
    configuration,
    ...(parallelism !== undefined && { parallelism }),
    ...(network !== undefined && { network }),
    ...(declared.length > 0 && { declared }),
    ...(sampleInputs !== undefined && { sampleInputs }),
    manifest: factsFile(directory, job.side),
  };
}

/** Every side has to have been extracted; one that was not answered for failed too. */
function assertExtracted(jvm: Jvm, response: Response): void {
  const failed = jvm.jobs.flatMap(({ job, script }): readonly Failed[] => {
    const answers = response.jobs.filter((one) => one.side === job.side);
    const failure = answers.find((one) => one.failure)?.failure ?? (answers.length === 0 ? unanswered : undefined);
    const name = `the ${job.side} ${oneLine(script === undefined ? job.path : script.name)}`;
    return failure
      ? [
          {
            side: job.side,
            name,
            script: script !== undefined,
            flink: response.flink,
            arguments: job.options.arguments.length > 0,
            failure,
          },
        ]
      : [];
  });
  const lacking = new Map(
    jvm.jobs.flatMap((prepared) => {
      const failure = failed.find((one) => one.side === prepared.job.side)?.failure;
      return failure === undefined ? [] : moreFor(prepared, modulesLacking(failure));
    }),
  );
  if (lacking.size > 0) throw new LacksModules(lacking, false);
  if (failed.length > 0) throw cannotExtract(failed, jvm.twoSided);
}

/** A directory's Flink is what it is, and a module that was already added was not what the job lacks. */
function moreFor(
  { job, added }: Prepared,
  lacking: readonly string[],
): readonly (readonly [Side, readonly string[]])[] {
  const modules = lacking.filter((module) => !added.includes(module));
  return modules.length === 0 || job.options.flinkHome !== undefined ? [] : [[job.side, modules]];
}

const unanswered = {
  kind: "extractor-error",
  message: "it gave no answer",
  chain: [],
  candidates: [],
  missing: { environment: [], properties: [], files: [], classes: [] },
};
