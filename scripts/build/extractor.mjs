import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../run.mjs";

export const jarName = "flink-upgrade-check-extractor.jar";

/**
 * Builds the extractor JAR into `<dist>/extractor`, from a copy of its sources: nothing left over from an earlier build
 * gets in, and a Maven that is testing the extractor at the same time is not disturbed.
 */
export function buildExtractor(dist) {
  const copy = mkdtempSync(join(tmpdir(), "flink-upgrade-check-extractor-"));
  try {
    cpSync(join(root, "extractor/pom.xml"), join(copy, "pom.xml"));
    cpSync(join(root, "extractor/src/main"), join(copy, "src/main"), { recursive: true });
    run("mvn", ["-q", "-B", "-Dstyle.color=never", "-f", join(copy, "pom.xml"), "-Dmaven.test.skip=true", "package"], {
      cwd: copy,
    });
    mkdirSync(join(dist, "extractor"), { recursive: true });
    copyFileSync(join(copy, "target", jarName), join(dist, "extractor", jarName));
    copyFileSync(join(root, "extractor/shared-classes.txt"), join(dist, "extractor/shared-classes.txt"));
    copyFileSync(join(root, "extractor/LICENSES.txt"), join(dist, "extractor/licenses.txt"));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The JDK whose compiler the committed JAR comes from; another one may write other bytes for the same sources. */
export const pinnedJdk = "17";

/** Feature version of the JDK that Maven compiles with, for instance "17". */
export function mavensJdk() {
  const said = run("mvn", ["-version", "-B"], { quiet: true });
  return /Java version: (?:1\.)?(\d+)/.exec(said)?.[1] ?? "unknown";
}
