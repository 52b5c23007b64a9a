package pair;

import java.time.LocalDate;

/** Dates as numbers: days since 1970. */
final class Dates {
  private Dates() {}

  static int number(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static LocalDate date(int number) {
    return LocalDate.ofEpochDay(number);
  }
}
