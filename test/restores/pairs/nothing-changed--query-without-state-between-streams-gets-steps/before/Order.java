package pair;

/** An order. */
public class Order {
  public long number;
  public String customer;
  public long amount;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.amount = 1;
    return order;
  }
}
