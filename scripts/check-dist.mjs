/** `npm run check:dist`: builds everything anew elsewhere and holds it against the committed `dist/`, byte for byte. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildExtractor, mavensJdk, pinnedJdk } from "./build/extractor.mjs";
import { buildProgram, programs } from "./build/program.mjs";
import { root } from "./run.mjs";

const fresh = mkdtempSync(join(tmpdir(), "flink-upgrade-check-dist-"));
try {
  const bundles = Object.keys(programs).map((name) => [name, buildProgram]);
  const parts = { ...Object.fromEntries(bundles), extractor: buildExtractor };
  const jdk = mavensJdk();
  if (jdk !== pinnedJdk) {
    delete parts.extractor;
    process.stderr.write(
      `SKIPPED: the extractor JAR was not compared. Maven runs on JDK ${jdk}; only JDK ${pinnedJdk} writes the committed bytes.\n`,
    );
  }
  for (const [name, build] of Object.entries(parts)) await build(fresh, name);
  const differences = Object.keys(parts).flatMap((name) => differing(join(root, "dist", name), join(fresh, name)));
  if (differences.length > 0) {
    process.stderr.write(
      `dist/ is not what the sources give:\n${differences.map((line) => `  ${line}\n`).join("")}Run: npm run build\n`,
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(`dist/ is in step with the sources (${Object.keys(parts).join(", ")}).\n`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function differing(committed, rebuilt) {
  const [before, after] = [hashes(committed), hashes(rebuilt)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map(
      (name) =>
        `${relative(root, join(committed, name))}: ${!before.has(name) ? "missing" : after.has(name) ? "differs" : "not built any more"}`,
    );
}

function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}
