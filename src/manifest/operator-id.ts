/**
 * Operator id of an explicit uid, as Flink computes it in every version since 1.2 (`StreamGraphHasherV2.generateUserSpecifiedHash`):
 * Murmur3 x64 128 bit, seed 0, over the UTF-8 bytes; 32 lower-case hex digits.
 * Nothing but the uid goes in, so the id can be told without running anything. Automatic ids cannot; those come from the extractor.
 */
export const operatorIdOf = (uid: string): string => {
  // Java encodes half a surrogate pair as "?", TextEncoder as U+FFFD: the ids would differ, so there is none to give.
  if (/\p{Surrogate}/u.test(uid))
    throw new RangeError(
      "A uid with an unpaired surrogate has no portable operator id; give the operator another uid.",
    );
  return murmur3(new TextEncoder().encode(uid));
};

const c1 = 0x87c37b91114253d5n;
const c2 = 0x4cf5ad432745937fn;
const low64 = (value: bigint): bigint => BigInt.asUintN(64, value);
const rotate = (value: bigint, bits: bigint): bigint => low64((value << bits) | (value >> (64n - bits)));
const mixFirst = (k: bigint): bigint => low64(rotate(low64(k * c1), 31n) * c2);
const mixSecond = (k: bigint): bigint => low64(rotate(low64(k * c2), 33n) * c1);

const finish = (value: bigint): bigint => {
  let k = value;
  k = low64((k ^ (k >> 33n)) * 0xff51afd7ed558ccdn);
  k = low64((k ^ (k >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return k ^ (k >> 33n);
};

/** The public-domain algorithm by Austin Appleby; the result is h1 then h2, both little-endian, as Guava's `asBytes()` gives it. */
const murmur3 = (bytes: Uint8Array): string => {
  const blocks = bytes.length >> 4;
  // Zeros after the end leave the hash as it is, so the rest can be read as one more block.
  const padded = new Uint8Array((blocks + 1) * 16);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let h1 = 0n;
  let h2 = 0n;
  for (let block = 0; block < blocks; block++) {
    h1 = rotate(h1 ^ mixFirst(view.getBigUint64(block * 16, true)), 27n);
    h1 = low64((h1 + h2) * 5n + 0x52dce729n);
    h2 = rotate(h2 ^ mixSecond(view.getBigUint64(block * 16 + 8, true)), 31n);
    h2 = low64((h2 + h1) * 5n + 0x38495ab5n);
  }
  const length = BigInt(bytes.length);
  h1 ^= mixFirst(view.getBigUint64(blocks * 16, true)) ^ length;
  h2 ^= mixSecond(view.getBigUint64(blocks * 16 + 8, true)) ^ length;
  h1 = low64(h1 + h2);
  h2 = low64(h2 + h1);
  h1 = finish(h1);
  h2 = finish(h2);
  h1 = low64(h1 + h2);
  h2 = low64(h2 + h1);
  return littleEndianHex(h1) + littleEndianHex(h2);
};

const littleEndianHex = (value: bigint): string => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, value, true);
  return hex32(view.getUint32(0)) + hex32(view.getUint32(4));
};

const hex32 = (word: number): string => word.toString(16).padStart(8, "0");
