import type { Step } from "../progress.js";

/**
 * Follows the downloads of a Maven that names them (`Downloading from`, `Downloaded from`), and says how many JARs have come of those that are on
 * their way. Maven begins with some of them at a time, so the whole grows while it works. True for a line that was about a download.
 */
export function followTransfers(who: string, step: (step: Step) => void): (line: string) => boolean {
  const begun = new Set<string>();
  const done = new Set<string>();
  return (line) => {
    const [, how, file] = /\bDownload(ing|ed) from \S+: (\S+)/.exec(line) ?? [];
    if (file === undefined) return false;
    if (file.endsWith(".jar")) {
      begun.add(file);
      if (how === "ed") done.add(file);
      step({ who, phase: "download", done: done.size, total: begun.size });
    }
    return true;
  };
}
