package pair;

/** Something is sold. */
public class Order {
  public long number;
  public String shop;
  public long cents;

  public Order() {}

  /** One of so many parts of the shop's orders. */
  long part(int parts) {
    return number / 4 % parts;
  }

  static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.shop = "shop-" + number % 4;
    order.cents = 1;
    return order;
  }
}
