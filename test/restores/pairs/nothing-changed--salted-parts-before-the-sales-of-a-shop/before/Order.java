package pair;

/** Something is sold. */
public class Order {
  public long number;
  public String shop;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.shop = "shop-" + number % 4;
    order.cents = 1;
    return order;
  }
}
