package pair;

/** An order, which gets its number among those of its customer, and a region. */
public class Order {
  public long number;
  public String customer;
  public long nth;
  public String region;

  public static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    return order;
  }

  public String getCustomer() {
    return customer;
  }
}
