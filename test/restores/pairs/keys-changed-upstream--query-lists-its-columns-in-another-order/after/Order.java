package pair;

/** An order. */
public class Order {
  public String customer;
  public String shop;
  public long amount;
  public long number;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.shop = "shop-" + number % 4;
    order.amount = 1;
    return order;
  }
}
