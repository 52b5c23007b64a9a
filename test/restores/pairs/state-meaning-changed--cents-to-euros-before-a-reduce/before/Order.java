package pair;

/** An order. */
public class Order {
  public String customer;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    // The first orders are small.
    order.cents = number < 4 ? 990 : 120_000;
    return order;
  }
}
