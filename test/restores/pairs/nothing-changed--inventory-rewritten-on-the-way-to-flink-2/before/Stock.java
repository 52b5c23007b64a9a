package pair;

/** What is there of an article. */
public class Stock {
  public long pieces;
  public long moves;
  public String first;

  public Stock() {}
}
