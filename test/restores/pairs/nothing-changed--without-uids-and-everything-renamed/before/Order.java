package pair;

/** An order. */
public class Order {
  public String customer;
  public String shop;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.shop = "shop-" + number % 3;
    return order;
  }
}
