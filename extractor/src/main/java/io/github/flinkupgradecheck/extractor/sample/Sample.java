package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import java.util.Locale;

/** A value that was made from its type alone, with the bytes that its serializer wrote and read back to an equal tree. */
public final class Sample {
  /** What it is like. */
  public enum Made {
    /** As a new instance is. */
    DEFAULT,
    /** Every field has a value of its own. */
    DISTINCT,
    /** Empty, null or extreme values, which a running job may never have. */
    EDGE,
    /** The team gave it: such values really come. */
    GIVEN;

    /** As the manifest names it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public final Made made;
  public final Object value;
  /** In the serializer's own format. */
  public final byte[] bytes;
  /** {@link ValueTree} of the value. */
  public final JsonValue tree;

  Sample(Made made, Object value, byte[] bytes, JsonValue tree) {
    this.made = made;
    this.value = value;
    this.bytes = bytes;
    this.tree = tree;
  }
}
