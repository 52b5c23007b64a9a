import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { allPairs } from "../restores/material.js";
import { root } from "../support/built.js";
import { seeded, shuffled } from "../support/random.js";
import { seed } from "./law.js";

/** Real JARs, of a record's methods and of whatever comes; `npm run recompiled` does it with all of them. */
const [some] = shuffled(
  allPairs().filter(({ recordings }) => recordings.some(({ flink }) => flink === "1.20.3")),
  seeded(seed),
);

describe("a real JAR against itself, made anew", () => {
  test.each(["nothing-changed--record-methods", some?.name ?? ""])(
    `is silent, or told what it is, with a comment on top, without debug information, with a lambda more, by another JDK: %s [LAWS_SEED=${seed}]`,
    (name) => {
      const said = execFileSync(process.execPath, ["scripts/recompiled.mjs", "--only", name, "--flink", "1.20.3"], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      const lines = said.trim().split("\n");
      // Where there is no other JDK that is said, and not passed over.
      const ways = lines.filter((line) => /^(silent|told) /.test(line)).length + Number(said.includes("skipped: "));
      expect({ lines, enough: ways >= 5 }).toEqual({ lines: expect.anything(), enough: true });
    },
    600_000,
  );
});
