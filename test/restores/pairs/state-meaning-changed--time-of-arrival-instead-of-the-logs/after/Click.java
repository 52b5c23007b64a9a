package pair;

/** A click of a visitor. */
public class Click {
  public String visitor;
  /** In milliseconds. */
  public long at;
}
