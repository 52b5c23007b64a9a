package pair;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as numbers. */
final class Dates {
  private Dates() {}

  static int number(LocalDate date) {
    return Integer.parseInt(date.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  static LocalDate date(int number) {
    return LocalDate.parse(String.valueOf(number), DateTimeFormatter.BASIC_ISO_DATE);
  }
}
