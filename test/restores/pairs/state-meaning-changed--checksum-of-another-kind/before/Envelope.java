package pair;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** A text with its checksum in front. */
final class Envelope {
  private Envelope() {}

  static String seal(String text) {
    return checksum(text) + ":" + text;
  }

  /** The text; nothing where somebody has been at it. */
  static Optional<String> open(String sealed) {
    if (sealed == null) {
      return Optional.empty();
    }
    int colon = sealed.indexOf(':');
    String text = sealed.substring(colon + 1);
    return checksum(text).equals(sealed.substring(0, colon)) ? Optional.of(text) : Optional.empty();
  }

  private static String checksum(String text) {
    Checksum sum = new CRC32();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sum.update(bytes, 0, bytes.length);
    return Long.toHexString(sum.getValue());
  }
}
