package pair;

/** An order. */
public class Order {
  public long number;
  public String customer;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.cents = 100;
    return order;
  }
}
