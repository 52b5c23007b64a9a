import type { Library } from "../../manifest/manifest.js";
import type { Archive } from "./archive.js";

/** The Flink version that a JAR speaks of, and where it does. It is an assumption: the cluster may run another. */
export interface FlinkNamed {
  readonly version: string;
  readonly by: string;
}

/** Modules that are released with Flink itself; connectors have versions of their own. */
const ofFlinkItself = ["flink-clients", "flink-core", "flink-runtime", "flink-streaming-java", "flink-java"];
const ownPom = /^META-INF\/maven\/([^/]+)\/[^/]+\/pom\.xml$/;
const version = /^\d+\.\d+(\.\d+)?$/;
const longest = 1024 * 1024;

/** From Flink's modules inside the JAR, else from the poms inside it. Two that disagree name nothing. */
export async function flinkNamedBy(archive: Archive, libraries: readonly Library[]): Promise<FlinkNamed | undefined> {
  const bundled = libraries.filter((library) =>
    ofFlinkItself.some((module) => library.artifact === `org.apache.flink:${module}`),
  );
  const fromModules = agreed(
    bundled.map((library) => ({ version: library.version, by: `${library.artifact} inside the JAR` })),
  );
  return fromModules ?? agreed(await namedByPoms(archive));
}

async function namedByPoms(archive: Archive): Promise<readonly FlinkNamed[]> {
  const named: FlinkNamed[] = [];
  for (const [name, entry] of archive.entries) {
    const group = ownPom.exec(name)?.[1];
    // A connector's pom names the Flink it was built against, which is not the job's.
    if (group === undefined || group === "org.apache.flink") continue;
    const found = flinkInPom((await archive.read(entry, longest)).toString("utf8"));
    if (found) named.push({ version: found, by: `${name} inside the JAR` });
  }
  return named;
}

/** `<flink.version>`, else the version that stands at a dependency on Flink itself. */
function flinkInPom(pom: string): string | undefined {
  const property = between(pom, "<flink.version>", "</flink.version>");
  if (property !== undefined && version.test(property)) return property;
  for (const dependency of pom.split("<dependency>").slice(1)) {
    const body = dependency.split("</dependency>", 1)[0] ?? "";
    const stated = between(body, "<version>", "</version>");
    const artifact = between(body, "<artifactId>", "</artifactId>");
    const isFlink =
      between(body, "<groupId>", "</groupId>") === "org.apache.flink" &&
      artifact !== undefined &&
      ofFlinkItself.includes(artifact);
    if (isFlink && stated !== undefined && version.test(stated)) return stated;
  }
  return undefined;
}

function between(text: string, start: string, end: string): string | undefined {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(end, from);
  return to < 0 ? undefined : text.slice(from + start.length, to).trim();
}

const agreed = (all: readonly FlinkNamed[]): FlinkNamed | undefined =>
  new Set(all.map((one) => one.version)).size === 1 ? all[0] : undefined;
