package pair;

/** What is ordered. */
public class Order {
  public String article;
  public java.util.UUID campaign;

  public static Order of(String key) {
    Order order = new Order();
    order.article = "bicycle";
    return order;
  }
}
