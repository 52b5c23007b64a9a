package pair;

/** What one customer has ordered so far. */
public class Order {
  public String customer;
  public int number;

  public Order() {}

  public Order(String customer, int number) {
    this.customer = customer;
    this.number = number;
  }

  public Order and(Order other) {
    return new Order(customer, number + other.number);
  }
}
