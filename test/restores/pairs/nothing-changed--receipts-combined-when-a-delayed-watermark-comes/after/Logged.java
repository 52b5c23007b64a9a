package pair;

/** What goes to the log, cut where it is long. */
final class Logged {
  private static final int LONGEST = 200;

  private Logged() {}

  static String cut(Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
