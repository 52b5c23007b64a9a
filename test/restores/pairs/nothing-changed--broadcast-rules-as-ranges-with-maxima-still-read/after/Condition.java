package pair;

/** Reads conditions. */
final class Condition {
  private static final String RANGE = "..";
  /** How conditions were written before there were ranges; stored ones still are. */
  private static final String MAXIMUM = "max ";

  private Condition() {}

  /** The greatest amount that is allowed; null where none is named. */
  static Long limit(String condition) {
    if (condition.startsWith(MAXIMUM)) {
      return Long.valueOf(condition.substring(MAXIMUM.length()));
    }
    int middle = condition.indexOf(RANGE);
    return middle < 0 ? null : Long.valueOf(condition.substring(middle + RANGE.length()));
  }
}
