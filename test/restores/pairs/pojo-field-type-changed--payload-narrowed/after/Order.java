package pair;

/** An order. */
public class Order {
  public String article;
  public short pieces;
}
