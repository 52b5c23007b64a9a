package io.github.flinkupgradecheck.extractor.code;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Times of our days for code that reckons with a calendar or cuts time into hours and days: made-up numbers are otherwise all of the first second of 1970, which has one
 * day, one week and one year in every zone and calendar.
 */
final class TimesOfDay {
  /** A Sunday, the last day of 2023, half an hour before midnight: the next day, week, month and year farther east, and another week's year where weeks begin on it. */
  private static final long LAST_EVENING = 1_704_065_400L;
  /** The first of July 2024, a Monday, half past three at night: the day, week and month before farther west, and an hour later where clocks are put forward. */
  private static final long SUMMER_NIGHT = 1_719_804_600L;
  /** Records have it in milliseconds, or in seconds. */
  private static final List<Long> TIMES =
      Collections.unmodifiableList(
          Arrays.asList(LAST_EVENING * 1_000, SUMMER_NIGHT * 1_000, LAST_EVENING, SUMMER_NIGHT));

  /** {@code java.time} without what has no calendar: spans, and the moment itself. */
  private static final Pattern CALENDARS =
      Pattern.compile("java/time/(Local|Zoned|Offset|Year|Month|DayOf).*|java/time/(format|temporal|chrono)/.*|java/util/Calendar|java/text/(Simple)?DateFormat");

  private static final long MINUTE_MILLIS = 60_000;
  private static final long HOUR_SECONDS = 3_600;

  private TimesOfDay() {}

  /** Empty for code that does neither. */
  static List<Long> of(Reach reach, Roots roots, ClassFiles files) {
    return asksCalendars(reach, files) || Divisors.all(reach, roots, files).stream().anyMatch(TimesOfDay::isSpan)
        ? TIMES
        : Collections.<Long>emptyList();
  }

  private static boolean asksCalendars(Reach reach, ClassFiles files) {
    for (MethodRef method : reach.methods) {
      for (MethodRef call : files.steps(method).calls) {
        if (CALENDARS.matcher(call.owner).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whole minutes in milliseconds, or whole hours in seconds. */
  private static boolean isSpan(long divisor) {
    return divisor % MINUTE_MILLIS == 0 || divisor % HOUR_SECONDS == 0;
  }
}
