import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { root, runAloud } from "../run.mjs";

const project = join(root, "examples/orders");
const stamp = join(project, "target/built-from.sha256");

/** The versions of the example job, by the folder they lie in. */
export const jars = Object.fromEntries(
  ["deployed", "changed", "mended"].map((version) => [
    version,
    join(project, version, `target/orders-${version}-1.jar`),
  ]),
);

/** Builds them with Maven, unless their sources are those of the JARs that are there. Returns whether it built. */
export async function buildExample() {
  const wanted = digest();
  const built = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (built === wanted && Object.values(jars).every((jar) => existsSync(jar))) return false;
  const maven = ["-q", "-B", "-Dstyle.color=never", "-f", join(project, "pom.xml"), "package"];
  await runAloud("mvn", maven, "building");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function digest() {
  const files = readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(project, file).split(sep).includes("target"))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(project, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}
