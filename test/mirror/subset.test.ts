import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readResults, resultsFile } from "../../scripts/mirror/results.mjs";
import { root } from "../support/built.js";

/** Two of the sample jobs, chosen for how much of Flink they go through in a short time. */
const some = "keyed-process,operator-state";

test.each(["1.20.3", "2.2.0"])(
  "two sample jobs, run anew on Flink %s, are what is kept of them",
  (flink) => {
    const directory = mkdtempSync(join(tmpdir(), "mirror-"));
    try {
      const file = join(directory, "results.json");
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["scripts/mirror.mjs", "--only", some, "--flink", flink, "--to", file],
        { cwd: root, encoding: "utf8" },
      );
      expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
      const kept = readResults(resultsFile);
      const anew = readResults(file);
      expect(Object.keys(anew)).toEqual(some.split(","));
      for (const job of Object.keys(anew)) {
        // The JDK is this machine's.
        const { jdk: _ours, ...here } = anew[job]?.[flink] ?? { job: "none" };
        const { jdk: _theirs, ...there } = kept[job]?.[flink] ?? { job: "none" };
        expect(here).toEqual(there);
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  240_000,
);
