package pair;

/** An order as the shop sends it. */
public class Order {
  public String id;
  public String tenant;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.tenant = "tenant-" + number % 4;
    order.id = order.tenant + ":" + number;
    order.cents = 100;
    return order;
  }
}
