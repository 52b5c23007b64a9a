package pair;

/** An order with the customer who placed it. */
public class Order {
  public long number;
  /** The same as in {@link #customer}: older functions look for it here. */
  public String customerId;
  public Customer customer;

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = Customer.of(number % 4);
    order.customerId = order.customer.id;
    return order;
  }
}
