package pair;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts by four hours, for a month and a week. */
final class DailyCounter<T> extends SlidingCounter<T> {
  DailyCounter(TimeOf<T> timeOf) {
    super(ChronoUnit.DAYS, List.of(30, 7), Duration.ofHours(4), timeOf);
  }

  @Override
  long toWindowKey(LocalDateTime time) {
    LocalDateTime end = time.plusHours(4 - time.getHour() % 4);
    return 1_000_000L * end.getYear() + 10_000L * end.getMonthValue() + 100L * end.getDayOfMonth() + end.getHour();
  }

  @Override
  LocalDateTime windowDateTime(long windowKey) {
    int hour = (int) (windowKey % 100);
    int day = (int) (windowKey / 100 % 100);
    int month = (int) (windowKey / 10_000 % 100);
    int year = (int) (windowKey / 1_000_000);
    return LocalDateTime.of(year, month, day, hour, 0);
  }
}
