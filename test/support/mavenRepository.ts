import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { zip } from "./zip.js";

/** A module of a made-up Flink: what it depends on, of the same version. */
export type Modules = Readonly<Record<string, readonly string[]>>;

export interface Repository {
  /** What makes a Maven ask this repository alone, with nothing of Flink at hand. */
  readonly environment: NodeJS.ProcessEnv;
  /** Paths that were asked for, and how many were under way at a time at most. */
  readonly asked: string[];
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

/**
 * A Maven repository on loopback: a made-up Flink of small JARs by version, and Maven's own plugins out of this machine's repository. `broken` files
 * are sent with other bytes than their checksums are of; each JAR of Flink takes `delay` milliseconds. In `place` the plugins may be left of another one.
 */
export async function mavenRepository(
  flinks: Readonly<Record<string, Modules>>,
  place: string,
  { broken = /^$/, delay = 0 }: { readonly broken?: RegExp; readonly delay?: number } = {},
): Promise<Repository> {
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    asked.push(path);
    now += 1;
    most = Math.max(most, now);
    setTimeout(
      () => {
        now -= 1;
        const whole = bytesOf(flinks, path.replace(/\.sha1$/, ""));
        if (whole === undefined) {
          response.writeHead(404).end();
          return;
        }
        const bytes = broken.test(path) ? Buffer.from("not what was released") : whole;
        response.end(path.endsWith(".sha1") ? createHash("sha1").update(whole).digest("hex") : bytes);
      },
      path.startsWith(group) && path.endsWith(".jar") ? delay : 0,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const home = join(place, "home");
  mkdirSync(join(home, ".m2"), { recursive: true });
  rmSync(join(home, ".m2", "repository", group), { recursive: true, force: true });
  writeFileSync(
    join(home, ".m2", "settings.xml"),
    `<settings><mirrors><mirror><id>loopback</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:${port}</url></mirror></mirrors></settings>`,
  );
  return {
    environment: { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` },
    asked,
    most: () => most,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const group = "org/apache/flink";

function bytesOf(flinks: Readonly<Record<string, Modules>>, path: string): Buffer | undefined {
  if (!path.startsWith(`${group}/`)) {
    // Java asks the system for the home of its user, and not the environment.
    const file = join(userInfo().homedir, ".m2", "repository", path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }
  const [module = "", version = "", file] = path.slice(group.length + 1).split("/");
  if (version === "maven-metadata.xml") return metadata(flinks, module);
  const needs = flinks[version]?.[module];
  if (needs === undefined || file === undefined) return undefined;
  if (file.endsWith(".pom")) return Buffer.from(pom(module, version, needs));
  return file.endsWith(".jar") ? zip([{ name: `${module}.txt`, data: version }]) : undefined;
}

function metadata(flinks: Readonly<Record<string, Modules>>, module: string): Buffer | undefined {
  const versions = Object.keys(flinks).filter((one) => flinks[one]?.[module] !== undefined);
  if (versions.length === 0) return undefined;
  const listed = versions.map((one) => `<version>${one}</version>`).join("");
  return Buffer.from(
    `<metadata><groupId>org.apache.flink</groupId><artifactId>${module}</artifactId><versioning><versions>${listed}</versions></versioning></metadata>`,
  );
}

const pom = (module: string, version: string, needs: readonly string[]): string =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>org.apache.flink</groupId><artifactId>${module}</artifactId><version>${version}</version><dependencies>${needs
    .map(
      (one) =>
        `<dependency><groupId>org.apache.flink</groupId><artifactId>${one}</artifactId><version>${version}</version></dependency>`,
    )
    .join("")}</dependencies></project>`;
