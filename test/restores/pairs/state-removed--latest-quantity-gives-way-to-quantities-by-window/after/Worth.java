package pair;

/** What the stock of an article was worth when a window closed. */
public class Worth {
  public String article;
  public long quantity;
  public long cents;
  public String movement;
  public long end;
  public long closes;

  public Worth() {}

  Worth(String article, long quantity, long cents, String movement, long end, long closes) {
    this.article = article;
    this.quantity = quantity;
    this.cents = cents;
    this.movement = movement;
    this.end = end;
    this.closes = closes;
  }
}
