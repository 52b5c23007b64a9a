package pair;

/** A customer orders something. */
public class Order {
  public long number;
  public String customer;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    return order;
  }
}
