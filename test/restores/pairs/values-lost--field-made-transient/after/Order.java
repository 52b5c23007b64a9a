package pair;

/** What is ordered. */
public class Order {
  public String article;
  public transient String voucher;

  public static Order of(String key) {
    Order order = new Order();
    order.article = "bicycle";
    order.voucher = "WELCOME";
    return order;
  }
}
