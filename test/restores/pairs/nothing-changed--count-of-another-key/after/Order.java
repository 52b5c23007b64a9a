package pair;

/** An order of a customer at a shop. */
public class Order {
  public String customer;
  public String shop;
  public long number;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.shop = "shop-" + number % 3;
    order.number = number;
    return order;
  }
}
