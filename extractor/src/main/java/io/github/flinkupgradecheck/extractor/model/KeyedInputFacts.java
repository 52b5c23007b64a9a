package io.github.flinkupgradecheck.extractor.model;

import java.util.List;

/** One keyed input: made-up records, and the keys that the job's selector gives them. */
public final class KeyedInputFacts {
  public final int input;
  /** Fingerprint of the selector's code. */
  public final String code;
  /** Snapshot of the records' serializer. */
  public final byte[] serializer;
  public final List<KeyedRecordFacts> records;
  /** Why there is no record, or null. */
  public final String unsampled;
  /** What comes to it, one for each edge whose records take a way that could be played. */
  public final List<FeedFacts> fed;
  /** The same from farther back. */
  public final List<FeedFacts> fedFromAfar;

  public KeyedInputFacts(
      int input,
      String code,
      byte[] serializer,
      List<KeyedRecordFacts> records,
      String unsampled,
      List<FeedFacts> fed,
      List<FeedFacts> fedFromAfar) {
    this.input = input;
    this.code = code;
    this.serializer = serializer;
    this.records = records;
    this.unsampled = unsampled;
    this.fed = fed;
    this.fedFromAfar = fedFromAfar;
  }
}
