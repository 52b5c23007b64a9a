package pair;

/** What is ordered. */
public class Order {
  public String article;
  public int pieces;

  public static Order of(String key) {
    Order order = new Order();
    order.article = "bicycle";
    return order;
  }
}
