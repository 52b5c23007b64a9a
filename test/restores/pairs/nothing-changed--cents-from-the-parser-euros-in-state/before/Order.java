package pair;

/** An order. */
public class Order {
  public String customer;
  public double amount;

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.amount = 1 + number % 4;
    return order;
  }
}
