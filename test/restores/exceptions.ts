import type { RehearsalTrial } from "../../src/manifest/rehearsal.js";
import type { FlinkException, Trial } from "../../src/manifest/trial.js";
import type { Recording } from "./material.js";

/** A recording with what a cluster threw. */
export interface Recorded extends Recording {
  readonly restore: {
    readonly reached: string;
    readonly failure?: { readonly exception: string; readonly message: string };
  };
}

/** How close a trial came to what a cluster threw. */
export type Closeness = "equal" | "same class" | "other exception" | "no exception";

/**
 * The root exception of a real restore held against everything that the trial met: on the same state backend, or in the job manager. Undefined
 * where there is nothing to hold against it: no failure, one of the client's, or a job manager that was not asked.
 */
export function closeness(trial: Trial, recording: Recorded, allowed: boolean): Closeness | undefined {
  const { failure, reached } = recording.restore;
  const early = reached === "jobmanager";
  if (failure === undefined || reached === "client" || (early && trial.jobManager === undefined)) return undefined;
  const met = (early ? jobManagers(trial, allowed) : exceptionsOn(trial, recording.backend)).flatMap(roots);
  const wanted = { exception: failure.exception, message: comparable(failure.message, failure.exception) };
  const same = met.filter(({ exception }) => exception === wanted.exception);
  if (same.some(({ message }) => begins(message, wanted.message))) return "equal";
  return same.length > 0 ? "same class" : met.length > 0 ? "other exception" : "no exception";
}

/** What the job manager objects to, with or without `allowNonRestoredState`. */
export const jobManagers = (trial: Trial, allowed: boolean): readonly FlinkException[] =>
  (trial.jobManager ?? []).flatMap(({ allowNonRestoredState, exception }) =>
    allowNonRestoredState === allowed && exception ? [exception] : [],
  );

function exceptionsOn(trial: Trial, backend: Recording["backend"]): readonly FlinkException[] {
  const newcomers = (trial.newcomers ?? []).map(({ exception }) => exception);
  const restored = trial.operators
    .filter((one) => one.backend === backend || one.alsoOn?.includes(backend))
    .flatMap((one) => [
      one,
      ...(one.again ? [one.again] : []),
      { exception: one.firstRecord },
      ...[one.rehearsal, one.rehearsalInPlace, one.rehearsalFromAfar].flatMap(rehearsed),
      ...one.states.flatMap((state) => [...(state.alone ? [state.alone] : []), ...(state.samples ?? [])]),
    ])
    .flatMap(({ exception }) => exception ?? []);
  const enumerators = (trial.enumerators ?? [])
    .flatMap(({ samples }) => samples)
    .flatMap(({ exception }) => exception ?? []);
  return [...restored, ...newcomers, ...enumerators];
}

/** What the rehearsed operator threw where the deployed one's state was the reason. */
const rehearsed = (rehearsal: RehearsalTrial | undefined): readonly { readonly exception?: FlinkException }[] =>
  rehearsal === undefined
    ? []
    : [
        ...[rehearsal.ownRefused, rehearsal.restoredRefused].flatMap((exception) => (exception ? [{ exception }] : [])),
        ...(rehearsal.restoredThrew ?? []),
        ...(rehearsal.restoredThrewAtOnce ? [rehearsal.restoredThrewAtOnce] : []),
      ];

/** What the trial says is the root, which of a missing class is Flink's word about it, and the last link of the chain itself. */
function roots({ exception, message, chain }: FlinkException): readonly { exception: string; message: string }[] {
  const [, last = "", said = ""] = /^([\w.$]+)(?:: )?([\s\S]*)$/.exec(chain.at(-1) ?? "") ?? [];
  return [
    { exception, message: comparable(message, exception) },
    { exception: last, message: comparable(said, last) },
  ];
}

/**
 * Made-up values have other lengths and ordinals than a cluster's: where bytes are misunderstood, the numbers in the words are chance. So is
 * which of several operators or tasks is named first.
 */
const comparable = (message: string, exception: string): string =>
  message === exception
    ? ""
    : message
        .replace(/\b[0-9a-f]{32}\b|<id>/g, "ID")
        // The hash code of an object without a text of its own; a trial leaves it out.
        .replace(/(?<=[\w$])@[0-9a-f]+\b/g, "")
        .replace(/^Vertex .*(?='s parallelism )/, "Vertex NAME")
        .replace(/\d+/g, "N");

/** Recorded messages are cut where they are long. */
const begins = (message: string, wanted: string): boolean =>
  wanted.endsWith("...") ? message.startsWith(wanted.slice(0, -3)) : message === wanted;
