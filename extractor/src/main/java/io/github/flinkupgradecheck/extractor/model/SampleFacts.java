package io.github.flinkupgradecheck.extractor.model;

import com.eclipsesource.json.JsonValue;

/** A value that a serializer wrote and read back; field for field the manifest's {@code Sample}. */
public final class SampleFacts {
  /** key, namespace, value, element or userKey. */
  public final String role;
  /** default, distinct or edge. */
  public final String made;
  public final byte[] bytes;
  public final JsonValue tree;

  public SampleFacts(String role, String made, byte[] bytes, JsonValue tree) {
    this.role = role;
    this.made = made;
    this.bytes = bytes;
    this.tree = tree;
  }
}
