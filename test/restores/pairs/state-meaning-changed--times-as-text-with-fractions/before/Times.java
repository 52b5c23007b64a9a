package pair;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as text, which sorts like the times themselves. */
final class Times {
  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssX").withZone(ZoneOffset.UTC);

  private Times() {}

  static String text(Instant at) {
    return FORMAT.format(at);
  }
}
