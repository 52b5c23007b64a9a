import type { Compatibility } from "./trial.js";
import type { Sample, SampleTree } from "./manifest.js";

/**
 * One keyed input of an operator: made-up records of its type, and the keys that the job's own selector gives them. Where such a record
 * finds its state is the key's bytes (RocksDB), its equality (heap) and its `hashCode`, which decides the key group on both.
 */
export interface KeyedInput {
  /** Position among the operator's inputs, from 0. */
  readonly input: number;
  /** Fingerprint of the selector's bytecode with what it reaches inside the JAR; tells something only where it cannot be run. */
  readonly code: string;
  /** `TypeSerializerSnapshot.writeVersionedSnapshot` of the records' serializer, base64. */
  readonly serializer: string;
  readonly records: readonly KeyedRecord[];
  /** Why there is no record: none can be made of the type, or the selector threw on all of them. */
  readonly unsampled?: string;
  /** What comes to it by way of operators without a key and without state; absent where nothing does, or nothing can be told. */
  readonly fed?: readonly Feed[];
  /** The same from farther back, by way of functions with a key, windows, asynchronous ones and side outputs, too; absent where no way leads through such. */
  readonly fedFromAfar?: readonly Feed[];
}

/** Made-up records at the beginning of a way to a keyed input, and what they arrive with. */
export interface Feed {
  /** Id of the operator whose place they take: a source, or what is no function of one record. */
  readonly from: string;
  /** Ids of the operators on the way, in its order. */
  readonly through: readonly string[];
  /** Those of which something arrives, the same each time. */
  readonly records: readonly Arrival[];
}

export interface Arrival {
  readonly made: Sample["made"];
  /** Digest of the record's fields by name, as it begins. */
  readonly content: string;
  /** One for each record that it became; the key in the format of its serializer, base64, and as plain data. */
  readonly keys: readonly { readonly key: string; readonly tree: SampleTree }[];
}

/** A record that the baseline's own serializer reads back to an equal tree, with its key, which is the same each time it is asked for. */
export interface KeyedRecord {
  readonly made: Sample["made"];
  /** In the format of the records' serializer, base64. */
  readonly bytes: string;
  /** Digest of the record's fields by name, whatever its classes are called: the same record in a class that was only renamed. */
  readonly content: string;
  /** The key in the format of the key's serializer, base64. */
  readonly key: string;
  /** The key as plain data. */
  readonly tree: SampleTree;
  /** Absent where it is another one in each JVM or for each copy, as of enums and of classes without a `hashCode` of their own. */
  readonly hashCode?: number;
  /** Instead of `hashCode`: the same bytes, read with classes loaded anew, have another one. Not said of the JDK's own enums, which are loaded once. */
  readonly hashedByIdentity?: true;
}

/** What the candidate makes of the records and keys of one keyed input of the baseline. */
export interface KeyedInputTrial {
  readonly input: number;
  /** Flink's answer for the records' serializer; absent where the candidate has no such input, or no key for it. */
  readonly serializer?: Compatibility;
  /** One for each record of the baseline, in its order. */
  readonly records: readonly KeyedRecordTrial[];
}

export interface KeyedRecordTrial {
  /** Key that the candidate's selector gives to the record, in the format of the key's serializer, base64. */
  readonly key?: string;
  readonly tree?: SampleTree;
  /** Whether `key` differs from the baseline's only in its bytes: both are equal and have one hash code, so that the heap finds the state and RocksDB does not. */
  readonly equal?: true;
  /** `hashCode` of the baseline's key, once the candidate has read it. */
  readonly hashCode?: number;
  /** Instead of `hashCode`: the candidate gives another one in each JVM. */
  readonly hashedByIdentity?: true;
  /** Why `key` is absent. What a selector throws on a made-up record is no verdict. */
  readonly unseen?: string;
}
