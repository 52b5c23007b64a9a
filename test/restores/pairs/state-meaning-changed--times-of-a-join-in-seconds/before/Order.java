package pair;

/** Something was ordered. */
public class Order {
  static final long OPENED = 1_700_000_000_000L;

  public String customer;
  public long number;
  public long at;

  public Order() {}

  /** Each customer orders once. */
  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.number = number;
    order.at = OPENED + number * 1_000;
    return order;
  }
}
