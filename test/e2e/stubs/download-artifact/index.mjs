import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const store = process.env.E2E_ARTIFACTS;

const fail = (message) => {
  console.log(`::error::${message}`);
  process.exit(1);
};

const run = input("run-id");
if (run !== process.env.GITHUB_RUN_ID) {
  const { actions } = JSON.parse(readFileSync(join(store, "permissions.json"), "utf8"));
  if (input("github-token") === "") fail(`Unable to find the run ${run} without a token`);
  if (actions === undefined) fail("Resource not accessible by integration");
}
const artifact = join(store, run, input("name"));
if (!existsSync(artifact)) fail(`Unable to download artifact(s): Artifact not found for name: ${input("name")}`);
cpSync(artifact, input("path"), { recursive: true });
console.log(`Took ${input("name")} of run ${run}`);
