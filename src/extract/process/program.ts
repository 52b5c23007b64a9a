import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Finds a program on the PATH. Relative entries are passed over: they mean the current directory, which is the checkout of the
 * pull request, and a program found there would run with our environment.
 */
export async function programOnPath(name: string, path: string | undefined): Promise<string | undefined> {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const directory of (path ?? "").split(delimiter).filter(isAbsolute)) {
    for (const candidate of names.map((one) => join(directory, one))) {
      if (await isExecutable(candidate)) return candidate;
    }
  }
  return undefined;
}

export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
