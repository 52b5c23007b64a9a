package pair;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts by some minutes, for an hour. */
final class HourlyCounter<T> extends SlidingCounter<T> {
  private final int minutes;

  HourlyCounter(Duration emitWindow, TimeOf<T> timeOf) {
    super(ChronoUnit.HOURS, List.of(1), emitWindow, timeOf);
    this.minutes = (int) emitWindow.toMinutes();
    if (minutes < 1 || 60 % minutes != 0) {
      throw new IllegalArgumentException("An hour has no whole windows of " + minutes + " minutes.");
    }
  }

  @Override
  long toWindowKey(LocalDateTime time) {
    LocalDateTime end = time.plusMinutes(minutes - time.getMinute() % minutes);
    return 100_000_000L * end.getYear() + 1_000_000L * end.getMonthValue() + 10_000L * end.getDayOfMonth() + 100L * end.getHour() + end.getMinute();
  }

  @Override
  LocalDateTime windowDateTime(long windowKey) {
    int minute = (int) (windowKey % 100);
    int hour = (int) (windowKey / 100 % 100);
    int day = (int) (windowKey / 10_000 % 100);
    int month = (int) (windowKey / 1_000_000 % 100);
    int year = (int) (windowKey / 100_000_000);
    return LocalDateTime.of(year, month, day, hour, minute);
  }
}
