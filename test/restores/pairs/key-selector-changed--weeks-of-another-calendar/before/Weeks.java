package pair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;

/** In which week a shift lies. */
final class Weeks {
  private static final WeekFields CALENDAR = WeekFields.ISO;

  private Weeks() {}

  static String teamAndWeek(Shift shift) {
    LocalDate day = Instant.ofEpochSecond(shift.began).atZone(ZoneOffset.UTC).toLocalDate();
    return shift.team + " " + day.get(CALENDAR.weekBasedYear()) + "-W" + day.get(CALENDAR.weekOfWeekBasedYear());
  }
}
