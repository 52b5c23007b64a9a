package pair;

/** What one customer has ordered so far. */
public class Order {
  public String customer;
  public long number;
  public String note;

  public Order() {}

  public Order(String customer, long number) {
    this.customer = customer;
    this.number = number;
  }

  public Order and(Order other) {
    return new Order(customer, number + other.number);
  }
}
