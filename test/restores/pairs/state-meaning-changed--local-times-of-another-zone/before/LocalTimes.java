package pair;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What clocks say. */
final class LocalTimes {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private LocalTimes() {}

  static LocalDateTime of(Instant at) {
    return LocalDateTime.ofInstant(at, ZONE);
  }
}
