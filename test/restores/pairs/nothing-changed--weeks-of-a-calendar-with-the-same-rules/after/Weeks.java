package pair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/** In which week a shift lies. */
final class Weeks {
  private Weeks() {}

  static String teamAndWeek(Shift shift) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(shift.began), ZoneOffset.UTC);
    return String.join(" ", shift.team, day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + IsoFields.WEEK_OF_WEEK_BASED_YEAR.getFrom(day));
  }
}
