package pair;

import java.math.BigDecimal;

/** An order. */
public class Order {
  public String customer;
  public BigDecimal total;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 3;
    order.total = BigDecimal.valueOf(1000 + number % 3, 2);
    return order;
  }
}
