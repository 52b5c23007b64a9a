import type { Side } from "../options.js";
import type { Failure, JobResponse, Response } from "./protocol.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a response. The job's own code runs in the JVM that wrote it, so nothing is taken for granted: what has not the agreed shape is
 * undefined or empty, and lists and texts are bounded.
 */
export function parseResponse(text: string): Response | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const response = fields(value);
  const [extractor, flink] = [textIn(response, "extractor"), textIn(response, "flink")];
  if (response["protocol"] !== 1 || extractor === undefined || flink === undefined) return undefined;
  const trial = fields(response["trial"]);
  const message = textIn(trial, "message");
  const status = trial["status"];
  return {
    extractor,
    flink,
    jobs: list(response["jobs"]).flatMap((job) => jobResponse(fields(job))),
    ...((status === "made" || status === "failed") && {
      trial: { status, lacks: texts(trial["lacks"]), ...(message !== undefined && { message }) },
    }),
  };
}

function jobResponse(job: Fields): readonly JobResponse[] {
  const side = job["side"];
  if (!isSide(side)) return [];
  const [notes, cutShort] = [texts(job["notes"]), job["cutShort"] === true];
  // Anything but a plain "extracted" is a failure: a verdict must not rest on an answer that was not understood.
  if (job["status"] === "extracted" && job["failure"] === undefined) return [{ side, notes, cutShort }];
  return [{ side, notes, cutShort, failure: failure(fields(job["failure"])) }];
}

function failure(failed: Fields): Failure {
  const missing = fields(failed["missing"]);
  const [exception, frame] = [textIn(failed, "exception"), textIn(failed, "frame")];
  return {
    kind: textIn(failed, "kind") ?? "extractor-error",
    message: textIn(failed, "message") ?? "no reason was given",
    ...(exception !== undefined && { exception }),
    ...(frame !== undefined && { frame }),
    chain: texts(failed["chain"]),
    candidates: texts(failed["candidates"]),
    missing: {
      arguments: texts(missing["arguments"]),
      environment: texts(missing["environment"]),
      properties: texts(missing["properties"]),
      files: texts(missing["files"]),
      classes: texts(missing["classes"]),
      resources: texts(missing["resources"]),
      services: texts(missing["services"]),
      tables: texts(missing["tables"]),
      hosts: texts(missing["hosts"]),
      where: places(fields(missing["where"])),
      defaulted: texts(missing["defaulted"]),
      further: texts(missing["further"]),
    },
  };
}

const longestList = 100;
const longestText = 4096;
const longestPlaces = 1000;

const isSide = (value: unknown): value is Side => value === "baseline" || value === "candidate";

const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, longestList) : []);

const texts = (value: unknown): readonly string[] =>
  list(value).flatMap((one) => (typeof one === "string" ? [one.slice(0, longestText)] : []));

/** Without a prototype: the names come out of the job. */
function places(where: Fields): Readonly<Record<string, string>> {
  const bounded = Object.create(null) as Record<string, string>;
  for (const [asked, frame] of Object.entries(where).slice(0, longestPlaces)) {
    if (typeof frame === "string") bounded[asked.slice(0, longestText)] = frame.slice(0, longestText);
  }
  return bounded;
}

function textIn(from: Fields, name: string): string | undefined {
  const value = from[name];
  return typeof value === "string" ? value.slice(0, longestText) : undefined;
}
