package pair;

/** Two actions, one behind the other. */
public class Pattern {
  public String first;
  public String second;

  public Pattern() {}

  static Pattern of(Long number) {
    Pattern pattern = new Pattern();
    pattern.first = "login";
    pattern.second = "pay";
    return pattern;
  }

  String name() {
    return first + "-" + second;
  }

  boolean matches(String before, String now) {
    return first.equals(before) && second.equals(now);
  }

  @Override
  public String toString() {
    return first + " then " + second;
  }
}
