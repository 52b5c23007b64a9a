package pair;

/** One order. */
public class Order {
  public String id;
  public long number;

  public static Order of(Long number) {
    Order order = new Order();
    order.id = "order-" + number % 3;
    order.number = number;
    return order;
  }
}
