package pair;

/** A customer ordered something. */
public class Order {
  /** 15 January 2024, half past nine in the evening, UTC. */
  private static final long EVENING = 1_705_354_200_000L;

  public String shop;
  public String customer;
  public long number;
  /** Milliseconds since 1970. */
  public long at;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.shop = "shop-" + number % 4;
    order.customer = "customer-" + number % 8;
    order.number = number;
    order.at = EVENING + number * 10;
    return order;
  }
}
