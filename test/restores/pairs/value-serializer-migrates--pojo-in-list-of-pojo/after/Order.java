package pair;

/** One order. */
public class Order {
  public String article;
  public int pieces;

  static Order of(String article) {
    Order order = new Order();
    order.article = article;
    order.pieces = 2;
    return order;
  }
}
