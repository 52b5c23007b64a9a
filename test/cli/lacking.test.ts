import { expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import { cli } from "../support/cli.js";
import { jobJars, withPlanner } from "../support/jobs.js";
import { counter, job } from "../support/jobSources.js";

// Flink's planner may have to be resolved first.
jest.setTimeout(300_000);

/** A connector's class, whose package is like Flink's: what it asks for does not show in the job's own classes. */
const helper = `package org.apache.flink.own;
public final class Tables { public static String full() { return new org.apache.flink.table.catalog.ObjectPath("shop", "orders").getFullName(); } }`;

test("an operator that asks for a class that a cluster has in lib is started again with it", async () => {
  const asks = job("Asks", { classes: counter("Count", { before: "org.apache.flink.own.Tables.full();" }) });
  const classes = { ...asks.classes, "org.apache.flink.own.Tables": helper };
  const { jar } = await jobJars("1.20.3", { jar: { ...asks, classes } }, withPlanner);
  const made = await cli(["extract", jar, "--flink-version", "1.20.3"]);
  expect(made).toMatchObject({ status: 0 });
  expect(made.stderr).toContain("the candidate needs flink-table-planner, which a cluster has beside it");
  const [pipeline] = (JSON.parse(made.stdout) as Manifest).pipelines;
  const count = pipeline?.operators.find(({ uid }) => uid === "count");
  expect(count?.complete).toBe(true);
  expect(count?.states.map(({ name }) => name)).toContain("count");
});
