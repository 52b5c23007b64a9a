package pair;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Minutes since the epoch. */
final class Minutes {
  /** How many of them velocity is kept for. */
  static final long KEPT = 60;

  private Minutes() {}

  static long of(long millis) {
    return ChronoUnit.MINUTES.between(Instant.EPOCH, Instant.ofEpochMilli(millis));
  }
}
