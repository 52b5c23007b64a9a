import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withArchive } from "../../src/extract/jar/archive.js";
import { jarBounds } from "../../src/extract/jar/bounds.js";
import { inspectJar } from "../../src/extract/jar/inspect.js";
import { zip, type ZipEntry } from "../support/zip.js";

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "jar-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
const file = (data: Buffer | string): string => {
  const path = join(directory, `${count++}.jar`);
  writeFileSync(path, data);
  return path;
};
const jar = (...entries: ZipEntry[]): string => file(zip(entries));
const properties = (group: string, artifact: string, version: string): ZipEntry => ({
  name: `META-INF/maven/${group}/${artifact}/pom.properties`,
  data: `#Generated\nversion=${version}\ngroupId=${group}\nartifactId=${artifact}\n`,
});
const pom = (group: string, artifact: string, body: string): ZipEntry => ({
  name: `META-INF/maven/${group}/${artifact}/pom.xml`,
  data: `<project>${body}</project>`,
});
const classFile = (name: string, major: number): ZipEntry => ({
  name,
  data: Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, major, 0, 0]),
});

describe("what is no JAR", () => {
  const refused = (path: string) => inspectJar(path, "the candidate");

  test("a path without a file", async () => {
    await expect(refused(join(directory, "absent.jar"))).rejects.toThrow(
      /the candidate .*absent\.jar does not exist\. Build/,
    );
  });
  test("a directory", async () => {
    await expect(refused(directory)).rejects.toThrow(/is not a file/);
  });
  test("an empty file", async () => {
    await expect(refused(file(""))).rejects.toThrow(/is empty/);
  });
  test("a text", async () => {
    await expect(refused(file("public class Job {}"))).rejects.toThrow(/is not a JAR/);
  });
  test("the first half of a JAR", async () => {
    const whole = zip([classFile("a/B.class", 55)]);
    await expect(refused(file(whole.subarray(0, whole.length - 30)))).rejects.toThrow(/is not a JAR/);
  });
  test("an entry that climbs out", async () => {
    await expect(refused(jar({ name: "../../etc/passwd", data: "x" }))).rejects.toThrow(/is not a JAR/);
  });
});

describe("entries", () => {
  const lying = (by: number): Buffer => {
    const bytes = zip([properties("org.apache.flink", "flink-core", "1.20.3")]);
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(bytes.readUInt32LE(directory + 24) + by, directory + 24);
    return bytes;
  };

  test.each([-10, 10])("that are not as long as the directory says, by %i bytes", async (by) => {
    await expect(inspectJar(file(lying(by)), "the candidate")).rejects.toThrow(/is not a JAR/);
  });

  test("that lie far apart, and one that is large", async () => {
    const noise = (seed: number): Buffer =>
      Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * seed) >> 7));
    const path = jar(
      classFile("a/First.class", 55),
      { name: "a/noise", data: noise(31) },
      { name: "a/large.txt", data: "x".repeat(600_000) },
      { name: "b/noise", data: noise(17) },
      classFile("b/Last.class", 61),
    );
    const texts = await withArchive(path, "the candidate", ({ entries, read }) =>
      Promise.all([...entries.values()].map(async (entry) => (await read(entry, 1_000_000)).length)),
    );
    expect(texts).toEqual([10, 300_000, 600_000, 300_000, 10]);
    expect((await inspectJar(path, "the candidate")).java).toEqual({ own: 17, all: 17 });
  });
});

describe("a bomb is refused from its directory", () => {
  const read = (path: string, bounds = jarBounds) =>
    withArchive(path, "the candidate", async ({ entries }) => entries.size, bounds);

  test("by the number of its entries", async () => {
    const entries = Array.from({ length: 11 }, (_, index) => ({ name: `e${index}`, data: "" }));
    await expect(read(jar(...entries), { ...jarBounds, entries: 10 })).rejects.toThrow(/more than 10 entries/);
    await expect(read(jar(...entries.slice(1)), { ...jarBounds, entries: 10 })).resolves.toBe(10);
  });
  test("by what it inflates to, though nothing was inflated", async () => {
    const lying = Array.from({ length: 3 }, (_, index) => ({ name: `e${index}`, data: "x", claimedSize: 0xf0000000 }));
    await expect(read(jar(...lying), { ...jarBounds, ratio: Number.MAX_VALUE })).rejects.toThrow(
      /inflates to more than 4096 MiB/,
    );
  });
  test("by its ratio, under the bounds that are shipped", async () => {
    await expect(read(jar({ name: "zeros", data: Buffer.alloc(32 * 1024 ** 2) }))).rejects.toThrow(
      /more than 100 times its size/,
    );
  });
  test("not for a small text that compresses well", async () => {
    await expect(read(jar({ name: "zeros", data: Buffer.alloc(1024 ** 2) }))).resolves.toBe(1);
  });
});

describe("the start of entries, several at a time", () => {
  const long = Array.from({ length: 12 }, (_, index) => ({ name: `e${index}`, data: randomBytes(300_000) }));

  test.each([8, 70_000, 1_000_000])("up to %d bytes of each", async (limit) => {
    const heads = await withArchive(jar(...long), "the candidate", ({ entries, read }) =>
      Promise.all([...entries.values()].map((entry) => read(entry, limit))),
    );
    expect(heads.map((head) => head.toString("hex"))).toEqual(
      long.map(({ data }) => data.subarray(0, limit).toString("hex")),
    );
  });

  test("of an entry that inflates to much more than is asked for", async () => {
    const zeros = Buffer.alloc(8 * 1024 ** 2);
    const path = jar({ name: "zeros", data: zeros });
    const heads = await withArchive(path, "the candidate", ({ entries, read }) =>
      Promise.all([...entries.values()].map((entry) => read(entry, 100_000))),
    );
    expect(heads.map((head) => head.equals(zeros.subarray(0, 100_000)))).toEqual([true]);
  });
});

describe("what a JAR says of itself", () => {
  test.each([
    ["org/apache/flink/api/scala/package.class", true],
    ["org/apache/flinkx/api/package.class", false],
  ])("%s inside is Flink's Scala API: %s", async (name, bundled) => {
    expect((await inspectJar(jar(classFile(name, 52)), "the candidate")).bundlesScalaApi).toBe(bundled);
  });

  test("bundled libraries, sorted, and nothing of a broken properties file", async () => {
    const path = jar(properties("org.b", "b", "2"), properties("org.a", "a", "1"), {
      name: "META-INF/maven/x/y/pom.properties",
      data: "version=",
    });
    expect((await inspectJar(path, "the candidate")).libraries).toEqual([
      { artifact: "org.a:a", version: "1" },
      { artifact: "org.b:b", version: "2" },
    ]);
  });

  test.each<[string, readonly ZipEntry[], string | undefined]>([
    ["bundled Flink", [properties("org.apache.flink", "flink-clients", "1.20.3")], "1.20.3"],
    [
      "a connector's version is not Flink's",
      [properties("org.apache.flink", "flink-connector-kafka", "3.3.0-1.20")],
      undefined,
    ],
    [
      "its pom's property",
      [pom("com.acme", "job", "<properties><flink.version>2.2.0</flink.version></properties>")],
      "2.2.0",
    ],
    [
      "its pom's dependency",
      [
        pom(
          "com.acme",
          "job",
          "<dependency><groupId>org.apache.flink</groupId><artifactId>flink-streaming-java</artifactId><version>1.20.3</version></dependency>",
        ),
      ],
      "1.20.3",
    ],
    [
      "a property that was not filled in",
      [pom("com.acme", "job", "<flink.version>${revision}</flink.version>")],
      undefined,
    ],
    [
      "a connector's pom",
      [pom("org.apache.flink", "flink-connector-kafka", "<flink.version>1.19.0</flink.version>")],
      undefined,
    ],
    [
      "two poms that disagree",
      [
        pom("com.acme", "job", "<flink.version>2.2.0</flink.version>"),
        pom("com.acme", "other", "<flink.version>1.20.3</flink.version>"),
      ],
      undefined,
    ],
  ])("Flink's version: %s", async (_, entries, version) => {
    expect((await inspectJar(jar(...entries), "the candidate")).flink?.version).toBe(version);
  });

  test("the Java that its classes need, without module descriptors and classes for later Javas", async () => {
    const path = jar(
      classFile("a/Job.class", 61),
      classFile("b/Old.class", 52),
      classFile("module-info.class", 67),
      classFile("META-INF/versions/21/a/Job.class", 65),
    );
    expect((await inspectJar(path, "the candidate")).java).toEqual({ own: 17, all: 17 });
  });

  test("the Java of its own classes apart from that of a library's", async () => {
    const manifest = { name: "META-INF/MANIFEST.MF", data: "Manifest-Version: 1.0\r\nMain-Class: a.Job\r\n\r\n" };
    const entries = [classFile("a/Job.class", 55), classFile("a/b/Step.class", 61), classFile("lib/Threads.class", 65)];
    expect((await inspectJar(jar(manifest, ...entries), "the candidate")).java).toEqual({ own: 17, all: 21 });
    expect((await inspectJar(jar(...entries), "the candidate")).java).toEqual({ own: 21, all: 21 });
  });
});
