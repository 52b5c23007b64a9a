package pair;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A hash of a visitor. */
final class Hash {
  private Hash() {}

  static int of(String visitor) {
    CRC32 sum = new CRC32();
    sum.update(visitor.getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }
}
