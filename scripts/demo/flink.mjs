import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { shortLivedTool } from "../jvm.mjs";
import { harness, jvmOptions } from "../restores/jars.mjs";
import { root } from "../run.mjs";

export const flinkVersion = "1.20.3";
const java = join(root, "scripts/demo/java");

/** Arguments for `java` to run one of the programs beside this file on Flink: plan printing, or a savepoint and a restore. */
export const flinkProgram = (main, temporary, ...args) => flinkProgramWith([], main, temporary, ...args);

/** The same with more modules of Flink. */
export function flinkProgramWith(modules, main, temporary, ...args) {
  const classes = join(root, "build/demo-classes");
  mkdirSync(classes, { recursive: true });
  const classPath = harness(flinkVersion, modules);
  if (!compiled) {
    const sources = [join(java, "PlanPrinter.java"), join(java, "restores/harness/SavepointAndRestore.java")];
    execFileSync("javac", [...shortLivedTool, "-d", classes, "-cp", classPath, ...sources], {
      stdio: "inherit",
    });
    compiled = true;
  }
  const directory = `-Djava.io.tmpdir=${temporary}`;
  return [directory, ...jvmOptions, "-cp", `${classes}:${classPath}`, main, ...args];
}

let compiled = false;
