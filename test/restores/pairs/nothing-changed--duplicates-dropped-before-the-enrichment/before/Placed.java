package pair;

/** A movement, and where it was. */
public class Placed {
  public String id;
  public String article;
  public String warehouse;
  public long pieces;

  public Placed() {}
}
