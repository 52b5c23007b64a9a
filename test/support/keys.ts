import type { Arrival, Feed, KeyedInput, KeyedRecord } from "../../src/manifest/keyed-inputs.js";

/** What the key selector of a keyed input answers, by the name of a made-up record. */
export interface CompactKeys {
  /** Any word; another word is another fingerprint of the selector's code. */
  readonly selector?: string;
  /** Class of the records; `com.acme.Order` when absent. */
  readonly type?: string;
  readonly records?: Readonly<Record<string, string | number | CompactKey>>;
  /** Why there are no records. */
  readonly unsampled?: string;
  /** Ways on which records come through operators without a key. */
  readonly fed?: readonly CompactFeed[];
  /** The same from farther back. */
  readonly fedFromAfar?: readonly CompactFeed[];
}

export interface CompactFeed {
  /** Operators are named as those of `inputs`. */
  readonly from: string;
  readonly through: readonly string[];
  /** By the name of a made-up record at the beginning of the way: the key of what it becomes, or of each. */
  readonly records: Readonly<Record<string, string | number | CompactArrival>>;
}

export interface CompactArrival {
  readonly keys: readonly (string | number)[];
  /** `distinct` when absent. */
  readonly made?: Arrival["made"];
}

export interface CompactKey {
  readonly key: string | number;
  /** Absent: one that follows from the key; `none`: it cannot be told; `identity`: another one in each JVM. */
  readonly hash?: number | "none" | "identity";
  /** A record at the edge of its type. */
  readonly edge?: true;
  /** The team gave the record. */
  readonly given?: true;
}

type Known = (value: object, what: string, words: readonly string[]) => void;

/** `known` tells a typo from a word of the vocabulary. */
export const keyedInput = (compact: CompactKeys, known: Known, refer: (operator: string) => string): KeyedInput => {
  known(compact, "keys", ["selector", "type", "records", "unsampled", "fed", "fedFromAfar"]);
  return {
    input: 0,
    code: compact.selector ?? "selector",
    serializer: base64(compact.type ?? "com.acme.Order"),
    records: Object.entries(compact.records ?? {}).map(([name, said]): KeyedRecord => {
      const { key, hash, edge, given } = typeof said === "object" ? said : ({ key: said } as CompactKey);
      if (typeof said === "object") known(said, "record", ["key", "hash", "edge", "given"]);
      return {
        made: edge === true ? "edge" : given === true ? "given" : "distinct",
        bytes: base64(name),
        content: name,
        key: base64(JSON.stringify(key)),
        tree: key,
        ...hashed(hash ?? hashOf(String(key))),
      };
    }),
    ...(compact.unsampled === undefined ? {} : { unsampled: compact.unsampled }),
    ...(compact.fed === undefined ? {} : { fed: compact.fed.map((feed) => expandFeed(feed, known, refer)) }),
    ...(compact.fedFromAfar === undefined
      ? {}
      : { fedFromAfar: compact.fedFromAfar.map((feed) => expandFeed(feed, known, refer)) }),
  };
};

const expandFeed = (compact: CompactFeed, known: Known, refer: (operator: string) => string): Feed => {
  known(compact, "feed", ["from", "through", "records"]);
  return {
    from: refer(compact.from),
    through: compact.through.map(refer),
    records: Object.entries(compact.records).map(([name, said]): Arrival => {
      const { keys, made } = typeof said === "object" ? said : ({ keys: [said] } as CompactArrival);
      if (typeof said === "object") known(said, "arrival", ["keys", "made"]);
      return {
        made: made ?? "distinct",
        content: name,
        keys: keys.map((key) => ({ key: base64(JSON.stringify(key)), tree: key })),
      };
    }),
  };
};

const hashed = (hash: number | "none" | "identity"): Pick<KeyedRecord, "hashCode" | "hashedByIdentity"> => {
  if (hash === "identity") return { hashedByIdentity: true };
  return hash === "none" ? {} : { hashCode: hash };
};

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** As `String.hashCode` does it. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => (Math.imul(31, hash) + letter.charCodeAt(0)) | 0, 0);
