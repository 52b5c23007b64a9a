package pair;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts by some minutes, for an hour. */
final class HourlyCounter<T> extends SlidingCounter<T> {
  HourlyCounter(Duration windowSlide, TimeOf<T> timeOf) {
    super(ChronoUnit.HOURS, List.of(1), checked(windowSlide), timeOf);
  }

  private static Duration checked(Duration windowSlide) {
    long minutes = windowSlide.toMinutes();
    if (minutes < 1 || 60 % minutes != 0) {
      throw new IllegalArgumentException("An hour has no whole windows of " + minutes + " minutes.");
    }
    return windowSlide;
  }
}
