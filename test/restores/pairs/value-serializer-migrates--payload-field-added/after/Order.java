package pair;

/** An order. */
public class Order {
  public String article;
  public int pieces;
  public long price;
}
