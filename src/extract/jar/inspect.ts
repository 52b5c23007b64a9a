import { resolve } from "node:path";
import { oneLine } from "../../errors.js";
import type { Library } from "../../manifest/manifest.js";
import { sha256OfFile } from "../sha256.js";
import { type Archive, withArchive } from "./archive.js";
import { type JavaNeeded, javaNeededBy } from "./classVersion.js";
import { assertNotForLauncher } from "./launcher.js";
import { type FlinkNamed, flinkNamedBy } from "./flinkNamed.js";
import { librariesOf } from "./libraries.js";
import { bundlesScalaApi } from "./scalaApi.js";
import { needsPlanner } from "./tableApi.js";

/** What can be said of a job JAR before any of its code runs. */
export interface Jar {
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
  readonly libraries: readonly Library[];
  readonly flink?: FlinkNamed;
  /** Java that its classes need. */
  readonly java?: JavaNeeded;
  /** It uses the Table API or SQL and counts on a cluster that has the planner. */
  readonly needsPlanner: boolean;
  readonly bundlesScalaApi: boolean;
}

/** `role` is how a sentence names the JAR: "the candidate". `mainClass`, where the user named it, tells which classes are the job's own. */
export async function inspectJar(path: string, role: string, mainClass?: string): Promise<Jar> {
  const digest = sha256OfFile(path);
  // It is waited for below; where the JAR turns out to be none, that is what is said.
  digest.catch(() => undefined);
  const facts = await withArchive(path, role, async (archive) => {
    const libraries = await librariesOf(archive);
    const flink = await flinkNamedBy(archive, libraries);
    const main = mainClass ?? (await mainClassNamed(archive));
    assertNotForLauncher(archive, main, `${role} ${oneLine(path)}`);
    const [java, planner] = await Promise.all([javaNeededBy(archive, main), needsPlanner(archive, main)]);
    const scala = bundlesScalaApi(archive);
    return {
      libraries,
      needsPlanner: planner,
      bundlesScalaApi: scala,
      ...(flink && { flink }),
      ...(java !== undefined && { java }),
    };
  });
  return { path: resolve(path), sha256: await digest, ...facts };
}

/** `program-class` wins over `Main-Class`, as in Flink's own client. Only a hint here: the extractor decides. */
async function mainClassNamed(archive: Archive): Promise<string | undefined> {
  const entry = archive.entries.get("META-INF/MANIFEST.MF");
  if (!entry) return undefined;
  const text = (await archive.read(entry, 64 * 1024)).toString("utf8").replace(/\r?\n /g, "");
  return (/^program-class:\s*(\S+)/im.exec(text) ?? /^Main-Class:\s*(\S+)/im.exec(text))?.[1];
}
