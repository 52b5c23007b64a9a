import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findJava } from "../../src/extract/java/find.js";
import { jvmOptions } from "../../src/extract/java/options.js";
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

describe("Java", () => {
  test("is the one of this machine, which really starts with the options of its version", async () => {
    const java = await findJava({ environment: process.env }, 17, "the extractor");
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
      expect(await findJava({ option, environment: {} }, 17, "the extractor")).toMatchObject({
        home: option,
        version: feature,
      });
    }
  });

  test("may be named by the program itself", async () => {
    const place = home("direct", "17.0.1", { release: true });
    const option = join(place, "bin", "java");
    expect(await findJava({ option, environment: {} }, 17, "x")).toMatchObject({ executable: option });
  });

  test("that is too old is passed over for the next one", async () => {
    const environment = {
      JAVA_HOME: home("old", "11.0.2", { release: true }),
      PATH: join(home("new", "21.0.1", { release: true }), "bin"),
    };
    expect(await findJava({ environment }, 17, "the extractor")).toMatchObject({ version: 21 });
  });

  test("that is nowhere is missed with all that was tried, who needs it and the remedy", async () => {
    const environment = { JAVA_HOME: home("eight", "1.8.0_292", { release: true }), PATH: directory };
    await expect(findJava({ environment }, 17, "the extractor")).rejects.toThrow(
      /No Java of version 17 or later .* the extractor needs \(JAVA_HOME=.* is Java 8; the PATH has no working Java\)\. Install a JDK 17 .* --java/,
    );
  });

  test("that was named is the only one tried", async () => {
    const environment = { JAVA_HOME: home("good", "17.0.1", { release: true }) };
    const option = join(directory, "nothing-here");
    await expect(findJava({ option, environment }, 17, "the extractor")).rejects.toThrow(
      /--java .*nothing-here has no working Java/,
    );
  });
});
