package pair;

/** An order of a shop. */
public class Order {
  public long number;
  public String customer;
  public String shop;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "customer-" + number % 4;
    order.shop = "shop-" + number % 2;
    order.cents = 990 + number % 7 * 100;
    return order;
  }
}
