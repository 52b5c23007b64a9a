package pair;

/** A customer ordered something. */
public class Order {
  /** 1 March 2024, a quarter past eleven in the evening, UTC. */
  private static final long EVENING = 1_709_334_900_000L;

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
