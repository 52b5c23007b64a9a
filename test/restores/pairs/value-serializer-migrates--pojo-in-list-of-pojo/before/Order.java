package pair;

/** One order. */
public class Order {
  public String article;

  static Order of(String article) {
    Order order = new Order();
    order.article = article;
    return order;
  }
}
