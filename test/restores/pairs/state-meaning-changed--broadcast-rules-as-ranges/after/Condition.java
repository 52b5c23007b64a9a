package pair;

/** Reads conditions. */
final class Condition {
  private static final String RANGE = "..";

  private Condition() {}

  /** The greatest amount that is allowed; null where none is named. */
  static Long limit(String condition) {
    int middle = condition.indexOf(RANGE);
    return middle < 0 ? null : Long.valueOf(condition.substring(middle + RANGE.length()));
  }
}
