package pair;

/** What is ordered. */
public class Order extends Entity<Integer> {
  public String article;

  public static Order of(String key) {
    Order order = new Order();
    order.id = 7;
    order.article = "bicycle";
    return order;
  }
}
