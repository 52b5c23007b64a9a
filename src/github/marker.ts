/**
 * Two hidden comments at the start of the body. The first tells our comment from all others; the second which commit and run it is
 * about, so that a run that ends late leaves the word of a newer one alone.
 */
export interface Stamp {
  readonly headSha: string;
  readonly run: number;
  readonly attempt: number;
}

const longestKey = 200;

/** `--` would end a hidden comment, so it does not stand in one. */
export function markerOf(key: string): string {
  const wellFormed = Buffer.from(key.slice(0, longestKey), "utf8").toString("utf8");
  return `<!-- flink-upgrade-check:${encodeURIComponent(wellFormed).replace(/-(?=-)/g, "%2D")} -->`;
}

export const marked = (key: string, { headSha, run, attempt }: Stamp, body: string): string =>
  `${markerOf(key)}\n<!-- head=${headSha} run=${run} attempt=${attempt} -->\n${body}`;

/** Only at the start: a marker further down is a quotation. */
export const isMarked = (key: string, body: string): boolean => body.startsWith(markerOf(key));

/** Undefined where somebody edited it away: such a body is older than any. */
export function stampOf(key: string, body: string): Stamp | undefined {
  const found = /^\s*<!-- head=([0-9a-f]{4,64}) run=(\d{1,15}) attempt=(\d{1,6}) -->/.exec(
    body.slice(markerOf(key).length),
  );
  if (!found) return undefined;
  return { headSha: found[1] ?? "", run: Number(found[2]), attempt: Number(found[3]) };
}

/** About another commit, and by a run that began later. Of the same commit the last word counts, whoever said it. */
export function isNewer(one: Stamp | undefined, other: Stamp | undefined): boolean {
  if (!one || one.headSha === other?.headSha) return false;
  if (!other) return true;
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
