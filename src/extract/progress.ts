/** Where words and progress go: to standard error, a bar on a terminal, plain lines elsewhere. Standard output carries the report alone. */
export interface Progress {
  /** One sentence that stays. Is made harmless for a terminal and a build log by the caller (`oneLine`) where it quotes strangers. */
  readonly say: (sentence: string) => void;
  readonly step: (step: Step) => void;
  readonly close: () => void;
}

export interface Step {
  /** Whose: "baseline", "candidate", "trial", or the Flink that is downloaded. */
  readonly who: string;
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Does `work` when a JVM says its first word, or its first of `who`: from then on this process only waits. Who asks for the same later has it, or its
 * failure, then.
 */
export function meanwhile(progress: Progress, work: () => Promise<unknown>, who?: string): Progress {
  let begun = false;
  return {
    ...progress,
    step: (step) => {
      progress.step(step);
      if (begun || (who !== undefined && who !== step.who)) return;
      begun = true;
      work().catch(() => undefined);
    },
  };
}

/** What people read instead of the protocol's word. */
const phases: Readonly<Record<string, string>> = {
  download: "downloading",
  load: "loading the JAR",
  main: "running main()",
  graph: "reading the graph",
  state: "asking operators for their state",
};

export const inWords = ({ who, phase }: Step): string =>
  who === "trial" ? "trial: offering the baseline's states to the candidate" : `${who}: ${phases[phase] ?? phase}`;

export async function progressOn(stream: NodeJS.WriteStream): Promise<Progress> {
  return stream.isTTY ? bar(stream) : plainLines(stream);
}

/** One line for every phase that begins: a build log should not grow with the number of operators. */
function plainLines(stream: NodeJS.WritableStream): Progress {
  let last = "";
  return {
    say: (sentence) => void stream.write(`${sentence}\n`),
    step: (step) => {
      const words = inWords(step);
      if (words !== last) stream.write(`${words}\n`);
      last = words;
    },
    close: () => undefined,
  };
}

async function bar(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const format = "{bar} {value}/{total} {what}";
  const bar = new cliProgress.SingleBar({ stream, format, barsize: 24, clearOnComplete: true, hideCursor: true });
  let running = false;
  const close = (): void => {
    if (running) bar.stop();
    running = false;
  };
  return {
    say: (sentence) => {
      close();
      stream.write(`${sentence}\n`);
    },
    step: (step) => {
      const what = { what: inWords(step) };
      const total = Math.max(1, step.total);
      if (!running) bar.start(total, step.done, what);
      bar.setTotal(total);
      bar.update(step.done, what);
      running = true;
    },
    close,
  };
}
