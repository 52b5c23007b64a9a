package pair;

/** A customer orders something. */
public class Order {
  public String customer;
  public String goods;
  public int pieces;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.goods = "goods-" + number % 4;
    order.pieces = number < 4 ? 40 : 1;
    return order;
  }
}
