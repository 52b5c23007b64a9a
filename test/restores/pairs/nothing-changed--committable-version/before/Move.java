package pair;

/** A file that is to be moved. */
public final class Move {
  private final String from;
  private final String to;

  public Move(String from, String to) {
    this.from = from;
    this.to = to;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }
}
