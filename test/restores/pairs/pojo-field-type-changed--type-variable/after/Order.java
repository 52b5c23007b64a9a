package pair;

/** What is ordered. */
public class Order extends Entity<Long> {
  public String article;

  public static Order of(String key) {
    Order order = new Order();
    order.id = 7L;
    order.article = "bicycle";
    return order;
  }
}
