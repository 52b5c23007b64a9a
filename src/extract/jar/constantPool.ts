/** Bytes after the tag of a constant, by tag (JVM specification, 4.4); a text brings its own length. */
const sizes: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};
const text = 1;
const classReference = 7;

/**
 * Names of the classes that a class file refers to, `a/b/C`, array brackets and primitive types left out. Empty for what is no class file: it is a
 * stranger's, and whether it can be loaded is for the JVM to say.
 */
export function classesReferredTo(file: Buffer): readonly string[] {
  if (file.length < 10 || file.readUInt32BE(0) !== 0xcafebabe) return [];
  const count = file.readUInt16BE(8);
  const texts = new Map<number, string>();
  const references: number[] = [];
  let at = 10;
  for (let index = 1; index < count; index += 1) {
    if (at + 3 > file.length) return [];
    const tag = file.readUInt8(at);
    if (tag === text) {
      const length = file.readUInt16BE(at + 1);
      texts.set(index, file.toString("utf8", at + 3, at + 3 + length));
      at += 3 + length;
      continue;
    }
    if (tag === classReference) references.push(file.readUInt16BE(at + 1));
    const size = sizes[tag];
    if (size === undefined) return [];
    at += 1 + size;
    // Long and double take two places.
    if (tag === 5 || tag === 6) index += 1;
  }
  return references.flatMap((index) => /^(?:\[+L)?([^[;]+);?$/.exec(texts.get(index) ?? "")?.[1] ?? []);
}
