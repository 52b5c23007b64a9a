import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { flinkCache, type FlinkCache, read, write } from "../../src/extract/flink/cache.js";
import { flinkAt } from "../../src/extract/flink/home.js";
import { resolveFlink, type Resolving } from "../../src/extract/flink/resolve.js";
import { programOnPath } from "../../src/extract/process/program.js";
import { flink as flinkOfTests } from "../support/jobs.js";
import { testCache } from "../support/cli.js";

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "flink-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
const empty = (): string => {
  const place = join(directory, `${count++}`);
  mkdirSync(place);
  return place;
};

const modules = ["flink-clients"];
const inCache = (cache: FlinkCache, more: Partial<Resolving> = {}): Resolving & { readonly said: string[] } => {
  const said: string[] = [];
  return {
    modules,
    cache,
    offline: false,
    environment: process.env,
    debug: false,
    say: (sentence) => said.push(sentence),
    ...more,
    said,
  };
};
/** An environment in which looking for Maven, or starting it, would fail. */
const withoutMaven = { PATH: "" };

const jarsIn = (place: string, names: readonly string[]): readonly string[] => {
  for (const name of names) writeFileSync(join(place, name), `bytes of ${name}`);
  return names.map((name) => join(place, name));
};

test("the cache lies where the variables say", () => {
  expect(flinkCache({ FLINK_UPGRADE_CHECK_CACHE: "/c" }).directory).toBe("/c");
  expect(flinkCache({ XDG_CACHE_HOME: "/x" }).directory).toBe("/x/flink-upgrade-check");
  expect(flinkCache({}).directory).toMatch(/\/\.cache\/flink-upgrade-check$/);
});

describe("a warm cache", () => {
  const warm = async (version = "1.20.3"): Promise<FlinkCache> => {
    const cache = { directory: empty() };
    await write(cache, version, modules, jarsIn(empty(), ["flink-clients.jar", "flink-core.jar"]));
    return cache;
  };

  test("answers in class-path order, without Maven and offline", async () => {
    const cache = await warm();
    const how = inCache(cache, { environment: withoutMaven, offline: true });
    const { jars, version, wanted } = await resolveFlink("1.20.3", how);
    expect({ names: jars.map((jar) => jar.name), version, wanted, said: how.said }).toEqual({
      names: ["flink-clients.jar", "flink-core.jar"],
      version: "1.20.3",
      wanted: undefined,
      said: [],
    });
    expect(readFileSync(jars[0]?.path ?? "", "utf8")).toBe("bytes of flink-clients.jar");
  });

  test("may be packed, moved and unpacked, as a CI cache does it", async () => {
    const cache = await warm();
    const [packed, place] = [join(empty(), "cache.tar"), empty()];
    for (const options of [
      ["-cf", packed, "-C", cache.directory, "."],
      ["-xf", packed, "-C", place],
    ])
      expect(spawnSync("tar", options, { encoding: "utf8" }).stderr).toBe("");
    rmSync(cache.directory, { recursive: true });
    const how = inCache({ directory: place }, { environment: withoutMaven, offline: true });
    const { jars } = await resolveFlink("1.20.3", how);
    expect(jars.map((jar) => jar.name)).toEqual(["flink-clients.jar", "flink-core.jar"]);
    expect(jars.every((jar) => jar.path.startsWith(place) && existsSync(jar.path))).toBe(true);
  });

  test("is not believed about a JAR whose bytes are others", async () => {
    const cache = await warm();
    const [jar] = (await read(cache, "1.20.3", modules)) ?? [];
    writeFileSync(jar?.path ?? "", "BYTES of flink-clients.jar");
    utimesSync(jar?.path ?? "", 1, 1);
    expect(await read(cache, "1.20.3", modules)).toBeUndefined();
  });

  test("is believed about a JAR whose time alone differs, as after a copy", async () => {
    const cache = await warm();
    const [jar] = (await read(cache, "1.20.3", modules)) ?? [];
    utimesSync(jar?.path ?? "", 1, 1);
    expect(await read(cache, "1.20.3", modules)).toHaveLength(2);
  });

  test.each([
    "{",
    "[]",
    '{"layout":1,"jars":[{"name":"../x","sha256":"","bytes":1,"modified":1}]}',
    '{"layout":2,"jars":[]}',
  ])("whose list is %s counts as empty", async (list) => {
    const cache = await warm();
    writeFileSync(join(cache.directory, "flink", "1.20.3", "flink-clients.json"), list);
    expect(await read(cache, "1.20.3", modules)).toBeUndefined();
  });

  test("lends another patch of the minor offline, says so, and keeps what was wanted", async () => {
    const how = inCache(await warm("1.20.1"), { environment: withoutMaven, offline: true });
    expect(await resolveFlink("1.20.3", how)).toMatchObject({ version: "1.20.1", wanted: "1.20.3" });
    expect(how.said).toEqual([
      expect.stringMatching(/Flink 1\.20\.3 is not used because .* Flink 1\.20\.1 stands in, .* weaker evidence/),
    ]);
  });

  test("lends no other minor", async () => {
    const how = inCache(await warm("1.19.1"), { environment: withoutMaven, offline: true });
    await expect(resolveFlink("1.20.3", how)).rejects.toThrow(/No Maven was found/);
  });
});

describe("Maven", () => {
  test.each(["banana", "1.20.3</version>", "../1.20", "[1,2)"])("is not asked for the version %s", async (version) => {
    await expect(resolveFlink(version, inCache({ directory: empty() }, { environment: withoutMaven }))).rejects.toThrow(
      /is not a version of Flink/,
    );
  });

  test("is asked once for a real Flink; afterwards the cache answers alone", async () => {
    const { jars } = await flinkOfTests("1.20.3");
    expect(jars.map((jar) => jar.name)).toEqual(
      expect.arrayContaining(["flink-clients-1.20.3.jar", "flink-runtime-1.20.3.jar"]),
    );
    const again = await resolveFlink(
      "1.20.3",
      inCache({ directory: testCache }, { environment: withoutMaven, offline: true }),
    );
    expect(again.jars).toEqual(jars);
  }, 300_000);

  test("offline with nothing to draw on is exit 2 with the remedy, from the real Maven", async () => {
    const environment = { ...process.env, MAVEN_OPTS: `-Dmaven.repo.local=${empty()}` };
    const how = inCache({ directory: empty() }, { environment, offline: true });
    await expect(resolveFlink("1.20.3", how)).rejects.toThrow(
      /Flink 1\.20\.3 could not be resolved: .*offline mode.*\. Run once without --offline/,
    );
  }, 60_000);

  test("without a network is exit 2 with the remedy, from the real Maven", async () => {
    const unreachable = "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9 -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9";
    const environment = { ...process.env, MAVEN_OPTS: `-Dmaven.repo.local=${empty()} ${unreachable}` };
    const how = inCache({ directory: empty() }, { environment });
    await expect(resolveFlink("1.20.3", how)).rejects.toThrow(
      /could not be resolved: .*Connection refused.* Mend the connection .* --flink-home/,
    );
  }, 60_000);

  test("runs in an empty directory on a pom of ours, whatever a checkout and the environment would have it do", async () => {
    const checkout = empty();
    mkdirSync(join(checkout, ".mvn"));
    writeFileSync(join(checkout, ".mvn", "jvm.config"), "-Dthis.would.be=loaded -XX:ThisOptionIsNone");
    const bin = empty();
    const record = join(directory, "record");
    const real = await programOnPath("mvn", process.env["PATH"]);
    writeFileSync(join(bin, "mvn"), `#!/bin/sh\n{ pwd; ls -A; env | grep ^MAVEN; } > ${record}\nexec ${real} "$@"\n`);
    chmodSync(join(bin, "mvn"), 0o755);
    const environment = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env["PATH"]}`,
      MAVEN_PROJECTBASEDIR: checkout,
      MAVEN_BASEDIR: checkout,
      MAVEN_OPTS: "-Dmarker=kept",
    };
    const flink = await resolveFlink("1.20.3", inCache({ directory: empty() }, { environment }));
    const [where, ...seen] = readFileSync(record, "utf8").trim().split("\n");
    expect(seen.sort()).toEqual([".mvn", "MAVEN_OPTS=-Dmarker=kept", "pom.xml"]);
    expect(where).not.toContain(checkout);
    expect(existsSync(where ?? "")).toBe(false);
    expect(flink.jars.length).toBeGreaterThan(20);
  }, 120_000);
});

describe("--flink-home", () => {
  test("takes lib in sorted order with flink-dist last", async () => {
    const place = empty();
    mkdirSync(join(place, "lib"));
    jarsIn(join(place, "lib"), ["log4j-core.jar", "flink-dist-1.20.3.jar", "flink-cep.jar"]);
    writeFileSync(join(place, "lib", "notes.txt"), "");
    const { jars } = await flinkAt(place);
    expect(jars.map((jar) => jar.name)).toEqual(["flink-cep.jar", "log4j-core.jar", "flink-dist-1.20.3.jar"]);
  });

  test("refuses a directory without lib, and one whose lib holds no Flink", async () => {
    const place = empty();
    await expect(flinkAt(place)).rejects.toThrow(/--flink-home .* has no directory lib/);
    mkdirSync(join(place, "lib"));
    jarsIn(join(place, "lib"), ["guava.jar"]);
    await expect(flinkAt(place)).rejects.toThrow(/1 JARs in lib, none of them Flink's/);
    expect(readdirSync(place)).toEqual(["lib"]);
  });
});
