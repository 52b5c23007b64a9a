import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Asked, findJava } from "../../src/extract/java/find.js";
import type { Java } from "../../src/extract/java/inspect.js";
import { jvmOptions } from "../../src/extract/java/options.js";
import type { WhereToLook } from "../../src/extract/java/places.js";
import { run } from "../../src/extract/process/run.js";

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "java-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A Java home with a `java` that says its version as a real one does, with or without a `release` file. */
function home(name: string, version: string, { release }: { readonly release: boolean }): string {
  const place = join(directory, name);
  mkdirSync(join(place, "bin"), { recursive: true });
  writeFileSync(join(place, "bin", "java"), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  chmodSync(join(place, "bin", "java"), 0o755);
  if (release) writeFileSync(join(place, "release"), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
  return place;
}

const find = (where: WhereToLook, asked: Partial<Asked> = {}, said: string[] = []): Promise<Java> =>
  findJava(where, { needed: 17, who: "the job", ...asked }, (sentence) => void said.push(sentence));

describe("Java", () => {
  test("is the one of this machine, which really starts with the options of its version", async () => {
    const java = await find({ environment: process.env });
    expect(java.version).toBeGreaterThanOrEqual(17);
    const places = { home: directory, temporary: directory };
    const ended = await run({
      program: java.executable,
      arguments: [...jvmOptions(java.version, places), "-version"],
      directory,
      environment: {},
      deadline: 60,
    });
    expect([ended.status, ended.tail.join("\n")]).toEqual([0, expect.not.stringMatching(/warn|unrecognized/i)]);
    expect(ended.tail.join("\n")).toMatch(new RegExp(`version "${java.version}\\b`));
  });

  test.each([
    ["17.0.15", 17],
    ["25", 25],
    ["21-ea", 21],
  ])("of version %s is told by its release file or by itself", async (version, feature) => {
    for (const release of [true, false]) {
      const option = home(`v${version}-${release}`, version, { release });
      expect(await find({ option, environment: {} })).toMatchObject({
        home: option,
        version: feature,
      });
    }
  });

  test("may be named by the program itself", async () => {
    const place = home("direct", "17.0.1", { release: true });
    const option = join(place, "bin", "java");
    expect(await find({ option, environment: {} })).toMatchObject({ executable: option });
  });

  test("that is too old is passed over for the next one", async () => {
    const environment = {
      JAVA_HOME: home("old", "11.0.2", { release: true }),
      PATH: join(home("new", "21.0.1", { release: true }), "bin"),
    };
    expect(await find({ environment })).toMatchObject({ version: 21 });
  });

  test("that is nowhere is missed with all that was tried, who needs it and the remedy", async () => {
    const environment = { JAVA_HOME: home("eight", "1.8.0_292", { release: true }), PATH: directory };
    await expect(find({ environment })).rejects.toThrow(
      /No Java of version 17 or later .* the job needs \(JAVA_HOME=.* is Java 8; the PATH has no working Java\)\. Install a JDK 17 .* --java/,
    );
  });

  test("that was named is the only one tried", async () => {
    const environment = { JAVA_HOME: home("good", "17.0.1", { release: true }) };
    const option = join(directory, "nothing-here");
    await expect(find({ option, environment })).rejects.toThrow(/--java .*nothing-here has no working Java/);
  });

  describe("among several", () => {
    const javas = (...versions: readonly number[]): NodeJS.ProcessEnv =>
      Object.fromEntries(
        versions.map((one) => [`JAVA_HOME_${one}_X64`, home(`runner-${one}`, `${one}.0.1`, { release: true })]),
      );
    const usual = (version: number): NodeJS.ProcessEnv => ({
      JAVA_HOME: home(`usual-${version}`, `${version}.0.1`, { release: true }),
    });

    test.each([
      ["the usual one, where its Flink is made for it", 17, { needed: 11, flink: "1.20.3" }, 17],
      ["one that its Flink is made for", 17, { needed: 8, flink: "1.16.3" }, 11],
      ["the one of the Flink's image before others", 25, { needed: 11, flink: "2.2.0" }, 17],
      ["one that can load its classes, whatever the Flink is made for", 11, { needed: 17, flink: "1.16.3" }, 17],
      ["one for which its Flink is not made, where no other loads its classes", 17, { needed: 25, flink: "2.2.0" }, 25],
      ["the usual one, where nothing is known of its Flink", 25, { needed: 11 }, 25],
      ["one that loads all of its JAR", 17, { needed: 11, wished: 21, flink: "1.20.3" }, 21],
      ["one that loads its own classes, where none loads all", 17, { needed: 11, wished: 26, flink: "1.20.3" }, 17],
    ])("a job gets %s", async (_, set, asked, version) => {
      const said: string[] = [];
      const java = await find({ environment: { ...javas(25, 11, 17, 21), ...usual(set) } }, asked, said);
      expect(java.version).toBe(version);
      // Whoever gets another one than is set for the step is told, and told why.
      expect(said).toEqual(
        set === version ? [] : [expect.stringMatching(`^Java ${version} .* instead of Java ${set} .*, because`)],
      );
    });

    test.each([
      [
        17,
        { flink: "1.17.2" },
        /^Java 11 \(JAVA_HOME_11_X64\) is used instead of Java 17 \(JAVA_HOME=.*\), because Flink 1\.17\.2 is made for Java 11; --java/,
      ],
      [17, { needed: 21 }, /^Java 21 \(JAVA_HOME_21_X64\) .* because the job needs Java 21; --java says otherwise$/],
      [17, { wished: 21 }, /because some classes in the JAR of the job need Java 21;/],
    ])("what was chosen is said with its reason: %#", async (set, asked, sentence) => {
      const said: string[] = [];
      await find({ environment: { ...javas(11, 21), ...usual(set) } }, { needed: 11, ...asked }, said);
      expect(said).toEqual([expect.stringMatching(sentence)]);
    });

    test("none of which loads its classes, all are named", async () => {
      const environment = { ...javas(11, 17, 21), ...usual(17), PATH: directory };
      await expect(find({ environment }, { needed: 25, who: "the candidate job.jar" })).rejects.toThrow(
        /^No Java of version 25 or later was found, which the candidate job\.jar needs \(JAVA_HOME=.* is Java 17; the PATH has no working Java; JAVA_HOME_11_X64 is Java 11; JAVA_HOME_17_X64 is Java 17; JAVA_HOME_21_X64 is Java 21\)\. Install a JDK 25 .* --java\.$/,
      );
    });

    test("the one that was named is used without a word", async () => {
      const said: string[] = [];
      const environment = { ...javas(11, 17), ...usual(17) };
      const option = environment["JAVA_HOME_17_X64"] ?? "";
      expect(await find({ option, environment }, { needed: 11, flink: "1.16.3" }, said)).toMatchObject({
        home: option,
      });
      expect(said).toEqual([]);
    });
  });
});
