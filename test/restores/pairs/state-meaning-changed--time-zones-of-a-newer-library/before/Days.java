package pair;

import org.joda.time.DateTimeZone;
import org.joda.time.LocalDate;

/** Which day it is. */
final class Days {
  private static final DateTimeZone ZONE = DateTimeZone.forID("Europe/Istanbul");

  private Days() {}

  static String of(long millis) {
    return new LocalDate(millis, ZONE).toString();
  }
}
