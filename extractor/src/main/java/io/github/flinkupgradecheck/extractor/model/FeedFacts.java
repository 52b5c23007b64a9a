package io.github.flinkupgradecheck.extractor.model;

import com.eclipsesource.json.JsonValue;
import java.util.Collections;
import java.util.List;

/** Made-up records on their way to a keyed input through operators without a key, and the keys that they arrive with. */
public final class FeedFacts {
  /** Id of the operator that they are made in the place of. */
  public final byte[] from;
  /** Ids of the operators that they come through, in their order; at least one. */
  public final List<byte[]> through;
  public final List<Arrival> records;

  public FeedFacts(byte[] from, List<byte[]> through, List<Arrival> records) {
    this.from = from;
    this.through = Collections.unmodifiableList(through);
    this.records = Collections.unmodifiableList(records);
  }

  /** One made-up record, and the keys of what became of it. */
  public static final class Arrival {
    public final String made;
    /** Digest of what is in the record, whatever its classes are called. */
    public final String content;
    public final List<Key> keys;

    public Arrival(String made, String content, List<Key> keys) {
      this.made = made;
      this.content = content;
      this.keys = Collections.unmodifiableList(keys);
    }
  }

  /** A key in its serializer's format, and as plain data. */
  public static final class Key {
    public final byte[] bytes;
    public final JsonValue tree;

    public Key(byte[] bytes, JsonValue tree) {
      this.bytes = bytes;
      this.tree = tree;
    }
  }
}
