import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { resolved } from "../restores/flink.mjs";
import { built, digest } from "../restores/pairs.mjs";
import { mirrorHome } from "./jobs.mjs";

/** What stands for `${broker}` where there is none: a name that nobody knows (RFC 2606). */
export const noBroker = "broker.invalid:9092";

const patience = 120_000;
const home = join(mirrorHome, "broker");

/**
 * A Kafka broker with these topics, in a process of its own, of the version that `test/mirror/broker/pom.xml` names; nothing of it is resolved
 * before a job wants one. Gives `address` (`host:port`) and `end()`.
 */
export async function startBroker(topics) {
  const temporary = mkdtempSync(join(tmpdir(), "broker-"));
  const child = spawn(
    "java",
    ["-Xmx256m", "-cp", classPath(), join(home, "Broker.java"), temporary, ...new Set(topics)],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  const exited = new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
  const end = async () => {
    child.stdin.end();
    await exited;
    rmSync(temporary, { recursive: true, force: true });
  };
  const late = setTimeout(() => child.kill("SIGKILL"), patience);
  for await (const address of createInterface({ input: child.stdout })) {
    clearTimeout(late);
    return { address, end };
  }
  clearTimeout(late);
  await end();
  throw new Error(`The broker of ${home} did not start; run its Broker.java by hand to see what it says.`);
}

function classPath() {
  const project = join(home, "pom.xml");
  const directory = join(built, "mirror", "broker", digest([], [project]));
  return resolved(directory, readFileSync(project, "utf8"), "the mirror's broker");
}
