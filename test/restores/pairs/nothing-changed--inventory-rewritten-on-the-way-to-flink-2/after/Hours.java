package pair;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times of timers. */
final class Hours {
  private Hours() {}

  static long aDayAfter(long now) {
    return Instant.ofEpochMilli(now).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1)).toEpochMilli();
  }
}
