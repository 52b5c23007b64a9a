import { inWords, type Progress } from "../extract/progress.js";
import { type Annotation, workflowCommand } from "../report/annotations.js";
import { plain } from "../report/escape.js";

/** Lines of the step's log. The runner obeys commands in it, so every line goes through one of these. */
export interface Log {
  readonly say: (sentence: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly warn: (sentence: string) => void;
  readonly fail: (sentence: string) => void;
}

const title = "flink-upgrade-check";
const longest = 2000;

export const logTo = (write: (line: string) => void): Log => {
  const annotate = (annotation: Annotation): void => write(`${workflowCommand(annotation)}\n`);
  return {
    say: (sentence) => write(`${plain(sentence, longest)}\n`),
    annotate,
    warn: (sentence) => annotate({ level: "warning", title, message: plain(sentence, longest) }),
    fail: (sentence) => annotate({ level: "error", title, message: plain(sentence, longest) }),
  };
};

/** Words of the extraction among the lines of the step, one for each phase that begins. */
export function progressIn(log: Log): Progress {
  let last = "";
  return {
    say: log.say,
    step: (step) => {
      const words = inWords(step);
      if (words !== last) log.say(words);
      last = words;
    },
    close: () => undefined,
  };
}
