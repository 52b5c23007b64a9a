package io.github.flinkupgradecheck.extractor.model;

import com.eclipsesource.json.JsonValue;

/** A made-up record with its key. */
public final class KeyedRecordFacts {
  public final String made;
  public final byte[] bytes;
  /** Digest of what is in the record, whatever its classes are called. */
  public final String content;
  public final byte[] key;
  /** The key as plain data. */
  public final JsonValue tree;
  /** Null where it is another one in each JVM or for each copy. */
  public final Integer hashCode;
  /** Whether it was shown to be another one in each JVM. */
  public final boolean hashedByIdentity;

  public KeyedRecordFacts(
      String made,
      byte[] bytes,
      String content,
      byte[] key,
      JsonValue tree,
      Integer hashCode,
      boolean hashedByIdentity) {
    this.made = made;
    this.bytes = bytes;
    this.content = content;
    this.key = key;
    this.tree = tree;
    this.hashCode = hashCode;
    this.hashedByIdentity = hashedByIdentity;
  }
}
