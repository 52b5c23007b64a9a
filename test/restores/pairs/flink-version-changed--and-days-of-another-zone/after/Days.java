package pair;

import java.time.Instant;
import java.time.ZoneId;

/** Which day it is. */
final class Days {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  static String of(long millis) {
    return Instant.ofEpochMilli(millis).atZone(ZONE).toLocalDate().toString();
  }
}
