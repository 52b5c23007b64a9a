package pair;

/** What is ordered. */
public class Order {
  public String article;
  public Payment payment;

  public static Order of(String key) {
    Order order = new Order();
    order.article = "bicycle";
    order.payment = new Card("4711");
    return order;
  }
}
