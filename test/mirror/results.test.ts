import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { appliesTo, jobDigest, mirroredVersions, mirrorHome, sampleJobs } from "../../scripts/mirror/jobs.mjs";
import { page, pageFile } from "../../scripts/mirror/page.mjs";
import { faults, mayBeIncomplete, readResults, resultsFile } from "../../scripts/mirror/results.mjs";

const jobs = sampleJobs();
const results = readResults(resultsFile);
const runs = jobs.flatMap((job) =>
  Object.entries(results[job.name] ?? {}).map(([flink, result]) => ({ job, flink, result })),
);

describe("the results of the mirror", () => {
  test("are there for every sample job on every version that it is meant for", () => {
    const wanted = jobs.flatMap((job) =>
      mirroredVersions.filter((flink) => appliesTo(job, flink)).map((flink) => `${job.name} ${flink}`),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((one) => !runs.some(({ job, flink }) => one === `${job.name} ${flink}`))).toEqual([]);
  });

  test("are of sample jobs that are there, as they are", () => {
    expect(Object.keys(results).filter((name) => !existsSync(join(mirrorHome, "jobs", name)))).toEqual([]);
    expect(
      runs
        .filter(({ job, flink, result }) => result.job !== jobDigest(job, flink))
        .map(({ job, flink }) => `${job.name} ${flink}`),
    ).toEqual([]);
  });

  test("show no difference", () => {
    expect(
      runs.flatMap(({ job, flink, result }) =>
        faults(job.name, result).map((fault) => `${job.name} ${flink}: ${fault}`),
      ),
    ).toEqual([]);
  });

  test("leave nothing on the list of incomplete operators that is complete by now", () => {
    const still = runs.flatMap(({ job, result }) =>
      (result.incomplete ?? []).map(({ operator }) => `${job.name}: ${operator}`),
    );
    expect(Object.keys(mayBeIncomplete()).filter((operator) => !still.includes(operator))).toEqual([]);
  });

  test("leave no more than one operator in twenty incomplete", () => {
    const sum = (of: (result: (typeof runs)[number]["result"]) => number) =>
      runs.reduce((all, { result }) => all + of(result), 0);
    expect(sum(({ incomplete }) => incomplete?.length ?? 0)).toBeLessThanOrEqual(
      sum(({ operators }) => operators ?? 0) / 20,
    );
  });

  test("are on the page", () => {
    expect(readFileSync(pageFile, "utf8")).toBe(page(jobs, results));
  });
});
