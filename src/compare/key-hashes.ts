import type { KeyedInput, KeyedRecord, KeyedRecordTrial } from "../manifest/keyed-inputs.js";

/**
 * Another hash code, or none that two copies of the key share: one that began to hang on an object's identity is another one in each process.
 * That none was told may have other reasons in a trial; so the candidate's own record has to have the same key and none either.
 */
export function hashesOtherwise(
  { content, key, made }: KeyedRecord,
  hashCode: number,
  reply: KeyedRecordTrial | undefined,
  is: KeyedInput,
): boolean {
  if (reply?.hashCode !== undefined) return reply.hashCode !== hashCode;
  if (reply?.hashedByIdentity) return true;
  // A hashCode() that no longer bears null throws where the one before answered; of a key with something in each field it does not.
  if (reply?.key !== key || made === "default" || made === "edge") return false;
  const own = is.records.find((one) => one.content === content);
  return own !== undefined && own.key === key && own.hashCode === undefined;
}

/** What a record's own key hashes to, as a reply. */
export const hashOf = ({ hashCode, hashedByIdentity }: KeyedRecord): KeyedRecordTrial => ({
  ...(hashCode === undefined ? {} : { hashCode }),
  ...(hashedByIdentity === undefined ? {} : { hashedByIdentity }),
});
