import type { State } from "../manifest/manifest.js";

/**
 * Lists that sources and sinks write by a `SimpleVersionedSerializer` (`SourceOperator`, `SinkWriterOperator` and its state handlers, `CommitterOperator`,
 * `StreamingFileSinkHelper`).
 */
const versioned: ReadonlySet<string> = new Set([
  "SourceReaderState",
  "writer_raw_states",
  "streaming_committer_raw_states",
  "bucket-states",
]);

/** `WindowOperator`, `AsyncWaitOperator`, `IntervalJoinOperator`, `CepOperator` and `StreamGroupedReduceOperator`. */
const ofOperators: ReadonlySet<string> = new Set([
  "window-contents",
  "merging-window-set",
  "_async_wait_operator_state_",
  "LEFT_BUFFER",
  "RIGHT_BUFFER",
  "nfaStateName",
  "eventQueuesStateName",
  "_op_state",
]);

export const isVersioned = ({ name }: State): boolean => versioned.has(name);

/** Nobody writes such a state's descriptor, so that advice on names is of no use there. */
export const isNamedByFlink = (state: State): boolean =>
  isVersioned(state) || ofOperators.has(state.name) || state.name.startsWith("sharedBuffer-");

export const anotherVersion =
  "Raise the version of the SimpleVersionedSerializer that writes it (getVersion), and let deserialize read the old version as it was written.";

/** For states whose type is that of what comes to an operator, or of what its function keeps of that. */
export const anotherUid =
  "Put the type of what the operator is given, or gathers, back as it was, and bring new data in behind it. Or give the operator another uid, and let what is open run out first (flink stop --drain).";
