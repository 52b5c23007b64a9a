#!/usr/bin/env node
import { Command } from "commander";
import { addCheck } from "./commandline/checkCommand.js";
import { endingOf } from "./commandline/ending.js";
import { addExplain } from "./commandline/explainCommand.js";
import { addExtract } from "./commandline/extractCommand.js";
import { addCommandsThatAreNotYet } from "./commandline/notYet.js";
import { addRecord } from "./commandline/recordCommand.js";
import { packageVersion } from "./package.js";

const program = new Command("flink-upgrade-check")
  .description("Tells whether a changed Flink job can be restored from the state of the deployed one.")
  .version(packageVersion())
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

addCheck(program, (status) => (process.exitCode = status));
addExtract(program);
addRecord(program);
addExplain(program);
addCommandsThatAreNotYet(program);

try {
  await program.parseAsync();
} catch (thrown) {
  const { status, text } = endingOf(thrown, process.argv.includes("--debug"));
  process.stderr.write(text);
  process.exitCode = status;
}
