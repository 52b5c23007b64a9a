import { createHash } from "node:crypto";
import { canonicalText } from "../../src/manifest/canonical.js";
import type { Manifest, Operator, SampleTree, SerializerRole, State, StateKind } from "../../src/manifest/manifest.js";
import type {
  MovedTrial,
  Compatibility,
  Ended,
  FlinkException,
  OperatorTrial,
  SampleTrial,
  StateTrial,
  Trial,
} from "../../src/manifest/trial.js";
import type { KeyedRecordTrial } from "../../src/manifest/keyed-inputs.js";
import { rehearsalTrial, type CompactRehearsalTrial } from "./rehearsals.js";

/**
 * A trial's answers in a few lines. Whatever is not said is filled in as Flink would answer: operators pair by id (uid hash first),
 * states by name, equal serializers are `as-is`. A serializer that differs needs its answer said: the vocabulary does not play Flink.
 */
export interface CompactTrial {
  readonly backends?: readonly ("hashmap" | "rocksdb")[];
  readonly operators?: readonly CompactOperatorTrial[];
  readonly newcomers?: readonly CompactNewcomer[];
  readonly types?: NonNullable<Trial["types"]>;
  /** What the job manager said to the first pipeline: `class: message`, or null where it let the restore go on. */
  readonly jobManager?: { readonly plain: string | null; readonly allowed: string | null };
}

/** An operator of the candidate's alone, by name or uid; `exception`: `class: message`. */
export interface CompactNewcomer {
  readonly operator: string;
  readonly exception: string;
  readonly missing: readonly string[];
}

export interface CompactOperatorTrial {
  /** Uid, id or name of the candidate's operator. */
  readonly operator: string;
  /** Only on this backend; absent: on each. */
  readonly backend?: "hashmap" | "rocksdb";
  readonly result?: OperatorTrial["result"];
  readonly phase?: NonNullable<OperatorTrial["phase"]>;
  /** `class: message` of the root cause. */
  readonly exception?: string;
  readonly because?: string;
  /** Flink's answer for the key serializer. */
  readonly key?: Compatibility;
  /** `restored`, or `phase class: message` of a refusal. */
  readonly withoutSamples?: string;
  readonly again?: string;
  readonly withEdges?: string;
  readonly alsoOn?: OperatorTrial["alsoOn"];
  readonly withdrawn?: string;
  /** States that user code threw for want of. */
  readonly missing?: readonly string[];
  /** What was read of the samples of a source's enumerator, by position; nothing is known of them when absent. */
  readonly enumeratorRead?: readonly CompactRead[];
  /** What was read of the operator's key samples, by position. */
  readonly keysRead?: readonly CompactRead[];
  /** What the candidate's selector answered to the records of the one keyed input, by position. */
  readonly keyedRecords?: readonly KeyedRecordTrial[];
  readonly states?: readonly CompactStateTrial[];
  readonly rehearsal?: CompactRehearsalTrial;
  readonly rehearsalInPlace?: CompactRehearsalTrial;
  readonly rehearsalFromAfar?: CompactRehearsalTrial;
  readonly moved?: MovedTrial;
}

export interface CompactStateTrial {
  readonly name: string;
  readonly kind?: StateKind;
  readonly requested?: boolean;
  readonly answers?: Readonly<Partial<Record<SerializerRole, Compatibility>>>;
  readonly exception?: string;
  /** What was read of its samples, by position; absent: all of them as they were stored. */
  readonly read?: readonly CompactRead[];
  readonly samplesUnseen?: string;
  /** `phase class: message` of the refusal with this state's samples alone. */
  readonly alone?: string;
}

/** A tree, or how it went otherwise. */
export type CompactRead =
  { readonly tree: SampleTree } | { readonly threw: string; readonly byUser?: string } | "equal" | "gone";

export const trial = (before: Manifest, after: Manifest, compact: CompactTrial = {}): Trial => {
  const pairs = before.pipelines.flatMap((pipeline, baselinePipeline) =>
    pipeline.operators.flatMap((old) =>
      after.pipelines.flatMap((next, candidatePipeline) => {
        const found =
          next.operators.find((operator) => operator.uidHash === old.id) ??
          next.operators.find((operator) => operator.id === old.id);
        return found ? [{ baselinePipeline, candidatePipeline, old, found }] : [];
      }),
    ),
  );
  const said = compact.operators ?? [];
  for (const each of said)
    if (!pairs.some(({ found }) => refersTo(each.operator, found)))
      throw new Error(`Test vocabulary: no operator "${each.operator}" is on both sides`);
  return {
    schema: 1,
    extractor: after.job.extractor,
    flink: after.job.flink,
    baseline: digest(before),
    candidate: digest(after),
    ...(compact.types === undefined ? {} : { types: compact.types }),
    ...(compact.newcomers === undefined ? {} : { newcomers: compact.newcomers.map((one) => newcomer(after, one)) }),
    ...enumerators(pairs, said),
    ...(compact.jobManager === undefined ? {} : { jobManager: jobManager(compact.jobManager) }),
    operators: pairs.flatMap(({ baselinePipeline, candidatePipeline, old, found }) =>
      (compact.backends ?? ["hashmap"]).map((backend): OperatorTrial => {
        const wanted = said.find((each) => refersTo(each.operator, found) && (each.backend ?? backend) === backend);
        const result = wanted?.result ?? (wanted?.exception === undefined ? "restored" : "refused");
        return {
          baselinePipeline,
          candidatePipeline,
          baseline: old.id,
          candidate: found.id,
          backend,
          result,
          ...(wanted?.phase === undefined ? {} : { phase: wanted.phase }),
          ...(wanted?.exception === undefined ? {} : { exception: exceptionOf(wanted.exception) }),
          ...(wanted?.because === undefined ? {} : { because: wanted.because }),
          ...(wanted?.missing === undefined ? {} : { missing: wanted.missing }),
          ...keyAnswer(old, found, wanted?.key, result),
          ...(wanted?.rehearsal === undefined ? {} : { rehearsal: rehearsalTrial(wanted.rehearsal, exceptionOf) }),
          ...(wanted?.rehearsalInPlace === undefined
            ? {}
            : { rehearsalInPlace: rehearsalTrial(wanted.rehearsalInPlace, exceptionOf) }),
          ...(wanted?.rehearsalFromAfar === undefined
            ? {}
            : { rehearsalFromAfar: rehearsalTrial(wanted.rehearsalFromAfar, exceptionOf) }),
          ...(wanted?.moved === undefined ? {} : { moved: wanted.moved }),
          ...(wanted?.keyedRecords === undefined
            ? {}
            : { keyedInputs: [{ input: 0, serializer: "as-is" as const, records: wanted.keyedRecords }] }),
          ...valuesOf(old, wanted),
          states: old.states.map((state) =>
            stateTrial(
              state,
              found,
              wanted?.states?.find((each) => sameState(each, state)),
              result,
              samplesRead(old, state, wanted),
            ),
          ),
        };
      }),
    ),
  };
};

const enumerators = (
  pairs: readonly { baselinePipeline: number; candidatePipeline: number; old: Operator; found: Operator }[],
  said: readonly CompactOperatorTrial[],
): Pick<Trial, "enumerators"> => {
  const all = pairs.flatMap(({ baselinePipeline, candidatePipeline, old, found }) => {
    const read = said.find((each) => refersTo(each.operator, found))?.enumeratorRead;
    const samples = (read ?? []).map((one, at) => sampleTrial("value", at, one));
    return read === undefined
      ? []
      : [{ baselinePipeline, candidatePipeline, baseline: old.id, candidate: found.id, samples }];
  });
  return all.length === 0 ? {} : { enumerators: all };
};

const newcomer = (
  after: Manifest,
  { operator, exception, missing }: CompactNewcomer,
): NonNullable<Trial["newcomers"]>[number] => {
  const found = after.pipelines[0]?.operators.find((each) => refersTo(operator, each));
  if (found === undefined) throw new Error(`Test vocabulary: no operator "${operator}" is in the candidate`);
  return {
    candidatePipeline: 0,
    candidate: found.id,
    phase: "initialize",
    exception: exceptionOf(exception),
    missing,
  };
};

const jobManager = ({ plain, allowed }: NonNullable<CompactTrial["jobManager"]>): NonNullable<Trial["jobManager"]> =>
  [plain, allowed].map((said, at) => ({
    baselinePipeline: 0,
    candidatePipeline: 0,
    allowNonRestoredState: at === 1,
    ...(said === null ? {} : { exception: exceptionOf(said) }),
  }));

const keyAnswer = (
  before: Operator,
  after: Operator,
  said: Compatibility | undefined,
  result: OperatorTrial["result"],
): Pick<OperatorTrial, "key"> => {
  if (said !== undefined) return { key: said };
  if (before.key === undefined || after.key === undefined) return {};
  if (before.key.serializer.snapshot === after.key.serializer.snapshot) return { key: "as-is" };
  if (result !== "restored") return {};
  throw new Error(`Test vocabulary: say what Flink answers for the key serializer of "${before.name}"`);
};

const stateTrial = (
  state: State,
  candidate: Operator,
  said: CompactStateTrial | undefined,
  result: OperatorTrial["result"],
  read: Pick<StateTrial, "samples" | "samplesUnseen">,
): StateTrial => {
  const counterpart = candidate.states.find(
    (each) => each.name === state.name && scope(each.kind) === scope(state.kind),
  );
  const answers =
    counterpart?.kind === state.kind
      ? answersFor(state, counterpart, said?.answers ?? {}, result)
      : (said?.answers ?? {});
  return {
    name: state.name,
    kind: state.kind,
    requested: said?.requested ?? counterpart !== undefined,
    serializers: answers,
    ...read,
    ...(said?.alone === undefined ? {} : { alone: ended(said.alone) }),
    ...(said?.exception === undefined ? {} : { exception: exceptionOf(said.exception) }),
  };
};

/** Every sample that is no edge lies in the savepoint. */
const valuesOf = (operator: Operator, said: CompactOperatorTrial | undefined): Partial<OperatorTrial> => {
  const samples = [...(operator.key?.samples ?? []), ...operator.states.flatMap((state) => state.samples)];
  const entries = samples.filter(({ made }) => made !== "edge").length;
  return {
    ...(entries === 0 ? {} : { entries }),
    ...(said?.withdrawn === undefined ? {} : { withdrawn: said.withdrawn }),
    ...(said?.withoutSamples === undefined ? {} : { withoutSamples: ended(said.withoutSamples) }),
    ...(said?.again === undefined ? {} : { again: ended(said.again) }),
    ...(said?.withEdges === undefined ? {} : { withEdges: ended(said.withEdges) }),
    ...(said?.alsoOn === undefined ? {} : { alsoOn: said.alsoOn }),
  };
};

function samplesRead(
  operator: Operator,
  state: State,
  said: CompactOperatorTrial | undefined,
): Pick<StateTrial, "samples" | "samplesUnseen"> {
  const own = said?.states?.find((each) => sameState(each, state));
  if (own?.samplesUnseen !== undefined) return { samplesUnseen: own.samplesUnseen };
  const keys = scope(state.kind) === "keyed" ? (operator.key?.samples ?? []) : [];
  if (keys.length + state.samples.length === 0) return {};
  if (said?.result === "refused" || said?.exception !== undefined) return { samplesUnseen: "the restore ended before" };
  return {
    samples: [
      ...keys.map((sample, at) => sampleTrial(sample.role, at, said?.keysRead?.[at])),
      ...state.samples.map((sample, at) => sampleTrial(sample.role, at, own?.read?.[at])),
    ],
  };
}

function sampleTrial(role: SerializerRole, sample: number, read: CompactRead = "equal"): SampleTrial {
  if (read === "equal" || read === "gone") return { role, sample, result: read };
  if ("tree" in read) return { role, sample, result: "other", tree: read.tree };
  const byUser = read.byUser === undefined ? {} : { byUser: read.byUser };
  return { role, sample, result: "threw", exception: exceptionOf(read.threw), ...byUser };
}

function ended(text: string): Ended {
  if (text === "restored") return { result: "restored" };
  const [, phase, exception] = /^(context|initialize|open|snapshot) ([\s\S]+)$/.exec(text) ?? [];
  if (exception === undefined) throw new Error(`Test vocabulary: an end is "phase class: message", not "${text}"`);
  return { result: "refused", phase: phase as NonNullable<Ended["phase"]>, exception: exceptionOf(exception) };
}

const answersFor = (
  before: State,
  after: State,
  said: NonNullable<CompactStateTrial["answers"]>,
  result: OperatorTrial["result"],
): StateTrial["serializers"] => {
  const answers: Partial<Record<SerializerRole, Compatibility>> = { ...said };
  for (const role of Object.keys(before.serializers) as SerializerRole[]) {
    if (answers[role] !== undefined || after.serializers[role] === undefined) continue;
    if (before.serializers[role]?.snapshot === after.serializers[role].snapshot) answers[role] = "as-is";
    else if (result === "restored")
      throw new Error(
        `Test vocabulary: say what Flink answers for the ${role} serializer of the state "${before.name}"`,
      );
  }
  return answers;
};

/** A keyed state and an operator state may share a name without meeting. */
const scope = (kind: StateKind): string =>
  kind === "timer" ? "timer" : /^(operator-|broadcast)/.test(kind) ? "operator" : "keyed";

const sameState = (said: CompactStateTrial, state: State): boolean =>
  said.name === state.name && (said.kind ?? state.kind) === state.kind;

const refersTo = (wanted: string, operator: Operator): boolean =>
  [operator.uid, operator.id, operator.name].includes(wanted);

const exceptionOf = (text: string): FlinkException => {
  const chain = text.split("\ncaused by ");
  const [, exception, message] = /^([\w.$]+): ([\s\S]+)$/.exec(chain[0] ?? "") ?? [];
  if (exception === undefined || message === undefined)
    throw new Error(`Test vocabulary: an exception is "class: message", not "${text}"`);
  return { exception, message, chain };
};

const digest = (manifest: Manifest): string => createHash("sha256").update(canonicalText(manifest)).digest("hex");
