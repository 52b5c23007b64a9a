package pair;

/** A customer orders. */
public class Order {
  public String customer;
  public String article;
  public int pieces;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.article = "article-" + number % 9;
    order.pieces = 1 + (int) (number % 5);
    return order;
  }
}
