package io.github.flinkupgradecheck.extractor.model;

import com.eclipsesource.json.JsonValue;
import java.util.Base64;

/** Bytes as a manifest has them. */
public final class Base64Text {
  private Base64Text() {}

  public static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** @throws RuntimeException if it is no text, or none in Base64 */
  public static byte[] bytes(JsonValue text) {
    return Base64.getDecoder().decode(text.asString());
  }
}
