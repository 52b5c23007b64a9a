import type { JobIdentity } from "../manifest/manifest.js";
import { code, markdown } from "../report/escape.js";
import { flinkWords } from "../report/words.js";

/** Where the baseline came from, as far as that is known. Every text is a stranger's. */
export interface Origin {
  readonly source: string;
  readonly recorded?: { readonly commit: string; readonly at: string; readonly by: string };
}

/** Which version of the job was compared with: one line of Markdown. `now` in milliseconds, for the age. */
export const passport = (job: JobIdentity, { source, recorded }: Origin, now: number): string => {
  const parts = [
    ...(job.release === undefined ? [] : [`release ${code(job.release, 80)}`]),
    ...(job.commit === undefined ? [] : [`commit ${code(job.commit.slice(0, 10))}`]),
    ...(job.environment === undefined ? [] : [`environment ${code(job.environment, 80)}`]),
    markdown(flinkWords(job)),
    `JAR ${code(job.jar.slice(0, 10))}`,
    ...(recorded === undefined ? [] : [`recorded ${age(recorded.at, now)}by ${code(recorded.by, 80)}`]),
    `from ${code(source, 200)}`,
  ];
  return `**Baseline:** ${parts.join(" · ")}`;
};

const day = 86_400_000;

/** Nothing for a date that is none, or lies ahead by more than clocks differ. */
const age = (at: string, now: number): string => {
  const days = Math.floor((now - Date.parse(at)) / day);
  if (Number.isNaN(days) || days < -1) return "";
  return days < 1 ? "today " : `${days} ${days === 1 ? "day" : "days"} ago `;
};
