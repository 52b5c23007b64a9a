package pair;

import java.time.Instant;

/** An order. */
public class Order {
  public long number;
  public String customer;
  public long amount;
  public String affiliate;
  public Instant orderedAt;

  public static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.amount = 1;
    order.affiliate = number % 2 == 0 ? "newsletter" : "none";
    order.orderedAt = Instant.ofEpochMilli(1_700_000_000_000L + number);
    return order;
  }
}
