package pair;

/** Reads conditions. */
final class Condition {
  private static final String MAXIMUM = "max ";

  private Condition() {}

  /** The greatest amount that is allowed; null where none is named. */
  static Long limit(String condition) {
    return condition.startsWith(MAXIMUM) ? Long.valueOf(condition.substring(MAXIMUM.length())) : null;
  }
}
