package pair;

/** An order. */
public class Order {
  public String customer;
  public long amount;
  public long orderedAt;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.amount = 1;
    order.orderedAt = 1_700_000_000_000L + number * 10;
    return order;
  }
}
