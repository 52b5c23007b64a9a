/** "1.20.3" -> "1.20". */
export const minorOf = (version: string): string => version.split(".").slice(0, 2).join(".");

/** "1.20.3" -> 3; 0 where there is none. */
const patchOf = (version: string): number => Number(/^\d+\.\d+\.(\d+)/.exec(version)?.[1] ?? 0);

/** Orders the patches of one minor. */
export const newestFirst = (a: string, b: string): number => patchOf(b) - patchOf(a);
