package common;

/** What the jobs print: a label, a key and a value that shows what is in state. */
public final class Line {
  private Line() {}

  public static String of(String label, Object key, Object value) {
    return label + "|" + key + "|" + value;
  }
}
