import { oneLine, UsageError } from "../../errors.js";
import type { Side } from "../options.js";
import { isOfSql, type Need, needs, needsAnything, quoted } from "./needs.js";
import type { Failure } from "./protocol.js";

/** A side whose manifest could not be made. */
export interface Failed {
  readonly side: Side;
  /** How a sentence names it: `the candidate build/job.jar`. */
  readonly name: string;
  /** It is a script of SQL. */
  readonly script?: boolean;
  readonly flink: string;
  /** Whether `main()` was given any arguments. */
  readonly arguments: boolean;
  readonly failure: Failure;
}

/**
 * Everything that went wrong on either side, and everything that was asked for and missed, in one go with the lines to paste: nobody
 * should have to start the check once for every variable. `twoSided`: an option can be meant for one side only.
 */
export function cannotExtract(failed: readonly Failed[], twoSided: boolean): UsageError {
  const sentences = failed.map((one) => `${sentence(one)} ${remedy(one)}`);
  const wanted = new Map<string, { readonly note: string; readonly sides: Set<Side> }>();
  for (const one of failed) {
    for (const { option, note = "" } of optionsFor(one)) {
      const before = wanted.get(option);
      wanted.set(option, { note: before?.note ?? note, sides: (before?.sides ?? new Set()).add(one.side) });
    }
  }
  const lines = [...wanted].map(([option, { note, sides }]) => {
    const only = twoSided && sides.size === 1 && sides.has("baseline");
    return `  ${only ? option.replace(/^--/, "--baseline-") : option}${note === "" ? "" : `   # ${note}`}`;
  });
  return new UsageError(sentences.join("\n"), lines);
}

/** Somebody else's words at the end may bring their full stop along. */
const closed = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** What happened, to which JAR. */
function sentence({ name, script, flink, failure }: Failed): string {
  const threw =
    failure.exception === undefined ? oneLine(failure.message) : oneLine(failure.chain.at(-1) ?? failure.exception);
  const where = failure.frame === undefined ? "" : ` at ${oneLine(failure.frame)}`;
  const program = script ? `The script of ${name}` : `main() of ${name}`;
  switch (failure.kind) {
    case "statement-failed":
      return closed(`The script of ${name} fails${where}: ${oneLine(failure.message)}`);
    case "main-class-missing":
      return closed(`No main class was found in ${name}: ${oneLine(failure.message)}`);
    case "main-class-ambiguous":
      return `${capital(name)} has several main classes.`;
    case "main-threw":
      return `main() of ${name} threw before the job was built: ${threw}${where}.`;
    case "main-exited":
      return `${program} ended the program before it built a pipeline${where}.`;
    case "main-hung":
      return `${program} did not end in time and built no pipeline${where === "" ? "" : `; it was${where}`}.`;
    case "no-pipeline":
      if (script) return `${program} executes no INSERT.`;
      return failure.exception === undefined
        ? `${program} ended without executing a pipeline, and Flink runs nothing of such a program.`
        : closed(`${program} executes a pipeline without any operators${where}, which Flink refuses: ${threw}`);
    case "class-missing":
      return `${capital(name)} cannot be loaded beside Flink ${oneLine(flink, 40)}: ${threw}${where}.`;
    case "not-loadable":
      return `Flink ${oneLine(flink, 40)} cannot open ${name}: ${threw}.`;
    case "declared-unreadable":
      return `What --declared gives for ${name} cannot be used: ${threw}.`;
    case "sample-inputs-unusable":
      return `What --sample-inputs gives for ${name} cannot be used: ${threw}.`;
    case "batch-only":
      return `${script ? program : capital(name)} builds a batch job, which has no savepoints.`;
    default:
      return `The extractor failed on ${name}, which says nothing about the job: ${threw}.`;
  }
}

function remedy({ script, failure, arguments: given }: Failed): string {
  if (failure.missing.classes.some(isOfSql)) {
    return "The Flink that it ran on has no such class of the Table API: put what the cluster has of it (flink-table-planner and the connectors) into that Flink's lib directory, or on --classpath.";
  }
  const java = javaNeeded(failure);
  if (java !== undefined) {
    return `The class was compiled for Java ${java}: run the job on that one.`;
  }
  if (isOfOtherClasses(failure)) {
    return "The JAR was built against other classes than it met: give the Flink that it was built for with --flink-version, and what the cluster has beside it with --classpath.";
  }
  switch (failure.kind) {
    case "main-class-missing":
    case "main-class-ambiguous":
      return failure.candidates.length === 0
        ? "Give the JAR that is deployed to Flink, or name a class of --classpath with --main-class."
        : "Name the class that starts the job:";
    case "main-threw":
    case "main-exited":
      return missesSomething(failure)
        ? "It asked for what it was not given:"
        : `Run it as it is deployed${given ? "" : ", with its arguments"}:`;
    case "statement-failed":
      return missesSomething(failure) ? "It asked for what it was not given:" : "Mend the statement.";
    case "main-hung":
      return "Give it what it waits for, or more time with --main-deadline.";
    case "no-pipeline":
      return script
        ? "What leaves no state behind is not run (SELECT, SHOW, EXPLAIN): give the script that is deployed."
        : missesSomething(failure)
          ? "It asked for what it was not given:"
          : failure.exception === undefined
            ? "Give it the arguments with which it is deployed, and see that it calls execute():"
            : "Give it the arguments with which it is deployed, and see that what it builds ends in a sink:";
    case "class-missing":
      return "Give what the cluster has beside Flink with --classpath, or the Flink that the JAR was built for with --flink-version.";
    case "not-loadable":
      return "Build it again and give the JAR that is deployed to Flink.";
    case "declared-unreadable":
      return "Run the tests again with the helper of this version, or leave the option out.";
    case "sample-inputs-unusable":
      return "Mend that value, or give the baseline's with --baseline-sample-inputs where the two sides' types differ.";
    case "batch-only":
      return "Only streaming jobs can be checked.";
    default:
      return "Repeat with --debug, which keeps its files, and report it.";
  }
}

/** Lines to paste: what names the main class, what was missed, and where neither is known the arguments. */
function optionsFor({ script, failure, arguments: given }: Failed): readonly Need[] {
  const mainClasses = failure.kind.startsWith("main-class") ? failure.candidates : [];
  const java = javaNeeded(failure);
  const lacksArguments =
    java === undefined &&
    !given &&
    !script &&
    !missesSomething(failure) &&
    ["main-threw", "main-exited", "no-pipeline"].includes(failure.kind);
  return [
    ...(java === undefined ? [] : [{ option: `--java ...   (the directory of a JDK ${java})` }]),
    ...mainClasses.map((name) => ({ option: `--main-class ${quoted(name)}` })),
    ...needs(failure.missing),
    ...(lacksArguments ? [{ option: "--arg ...   (once for every argument)" }] : []),
  ];
}

/** Errors of linking: a method or field that the compiler saw and the JVM does not. */
const isOfOtherClasses = ({ exception = "" }: Failure): boolean =>
  /^java\.lang\.(NoSuch(Method|Field)|AbstractMethod|IllegalAccess|IncompatibleClassChange|Verify)Error$/.test(
    exception,
  );

/** The Java that a class needs which this one could not load. */
function javaNeeded({ exception = "", chain }: Failure): number | undefined {
  for (const link of [exception, ...chain]) {
    const version = /UnsupportedClassVersionError.*\(class file version (\d+)\.\d+\)/.exec(link)?.[1];
    if (version !== undefined) return Number(version) - 44;
  }
  return undefined;
}

const missesSomething = ({ missing }: Failure): boolean => needsAnything(missing);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
