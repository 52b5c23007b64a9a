package pair;

/** What moves the stock. */
public class Movement {
  public String article;
}
