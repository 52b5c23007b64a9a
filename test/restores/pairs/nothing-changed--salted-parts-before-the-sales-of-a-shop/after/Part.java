package pair;

/** What a part of a shop has sold within a moment. */
public class Part {
  public String shop;
  public long first = -1;
  public long orders;
  public long cents;

  public Part() {}

  Part and(Order order) {
    shop = order.shop;
    first = first < 0 ? order.number : Math.min(first, order.number);
    orders++;
    cents += order.cents;
    return this;
  }
}
