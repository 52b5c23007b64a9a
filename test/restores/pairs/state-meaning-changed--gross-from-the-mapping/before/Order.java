package pair;

/** An order. */
public class Order {
  public String customer;
  public long amount;

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.amount = 100;
    return order;
  }
}
