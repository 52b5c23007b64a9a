import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// A registry that lacks the binaries of other platforms makes npm write a lock file without them, which `npm ci` then refuses.
test("the lock file holds the binaries of every platform", () => {
  const file = join(dirname(dirname(import.meta.dirname)), "package-lock.json");
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Readonly<Record<string, Locked>> };
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    // Ranges are of packages for all platforms, which npm may leave out.
    Object.keys(optionalDependencies).filter((name) => /^\d/.test(optionalDependencies[name] ?? "")),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});
