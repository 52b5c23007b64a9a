package pair;

import java.time.LocalDate;

/** From one day to before another. */
final class Term {
  private Term() {}

  static LocalDate endOfYearFrom(LocalDate first) {
    return first.plusYears(1);
  }

  static boolean covers(LocalDate end, LocalDate day) {
    return day.isBefore(end);
  }

  static String asText(LocalDate end) {
    return "until " + end.minusDays(1);
  }
}
