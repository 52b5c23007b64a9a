package pair;

/** An order. */
public class Order {
  public long number;
  public String customer;
  public long cents;
  public long discount;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.cents = 100 + number % 3;
    order.discount = number % 2;
    return order;
  }
}
