package pair;

/** An order of a customer, who may have given a code for a discount. */
public class Order {
  public String customer;
  public String code;
  public double amount;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.code = number < 4 ? "SUMMER" : "";
    order.amount = 80 + number % 40;
    return order;
  }
}
