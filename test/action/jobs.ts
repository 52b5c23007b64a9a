import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalText } from "../../src/manifest/canonical.js";
import { type CompactOperator, manifest } from "../support/manifests.js";

const totals = (state: string, name = "Totals"): CompactOperator => ({
  uid: "totals",
  name,
  key: "String",
  line: "com/acme/OrderJob.java:3",
  states: [{ name: state, kind: "value" }],
});

const sources = "src/main/java/com/acme";

/** Manifests of the deployed job, of one that renames its state, and of one whose names are an attack, and the line they come from. */
export function jobsOn(machine: string): Readonly<Record<"deployed" | "renamed" | "hostile", string>> {
  const checkout = join(machine, "checkout");
  mkdirSync(join(checkout, sources), { recursive: true });
  writeFileSync(join(checkout, sources, "OrderJob.java"), "package com.acme;\n\nclass OrderJob {}\n");
  const jobs = {
    deployed: totals("sum"),
    renamed: totals("total"),
    hostile: totals("total", "x\n::error::forged\n##[error]forged @everyone <!-- flink-upgrade-check: -->"),
  };
  const files = Object.entries(jobs).map(([name, operator]) => {
    const file = join(checkout, `${name}.json`);
    writeFileSync(file, canonicalText(manifest({ operators: [operator] })));
    return [name, file] as const;
  });
  return Object.fromEntries(files) as Record<keyof typeof jobs, string>;
}
