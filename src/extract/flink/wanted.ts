import { oneLine, UsageError } from "../../errors.js";
import type { Prepared } from "../prepare.js";

/** A directory's version is only known once its classes ran; when a version was asked for as well, the two must agree. */
export function assertWantedFlink({ job, flink }: Prepared, ran: string): void {
  const wanted = flink.version ?? job.options.flinkVersion;
  if (wanted === undefined || wanted === ran) return;
  const from =
    job.options.flinkHome === undefined
      ? "the JARs that were resolved for it"
      : `--flink-home ${oneLine(job.options.flinkHome)}`;
  throw new UsageError(
    `Flink ${oneLine(wanted, 40)} was asked for the ${job.side}, but ${from} hold Flink ${oneLine(ran, 40)}. Correct one of the two.`,
  );
}
