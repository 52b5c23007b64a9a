package pair;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts by four hours, for a month and a week. */
final class DailyCounter<T> extends SlidingCounter<T> {
  DailyCounter(TimeOf<T> timeOf) {
    super(ChronoUnit.DAYS, List.of(30, 7), Duration.ofHours(4), timeOf);
  }
}
