package pair;

/** An order, as the shop sends it. */
public class OrderV1 {
  public String customer;
  public long orderNumber;
  public int cents;

  public OrderV1() {}

  static OrderV1 of(Long number) {
    OrderV1 order = new OrderV1();
    order.customer = "customer-" + number % 4;
    order.orderNumber = number;
    order.cents = 1;
    return order;
  }
}
