package pair;

/** An order. */
public class Order {
  public long number;
  public String customer;
  public String shop;
  public long amount;

  public static Order of(Long number) {
    Order order = new Order();
    order.number = number;
    order.customer = "Customer-" + number % 4;
    order.shop = "shop-" + number % 4;
    order.amount = 1 + number % 3;
    return order;
  }
}
