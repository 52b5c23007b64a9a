package pair;

/** A customer orders something, some orders come twice. */
public class Order {
  public String id;
  public String customer;
  public String goods;
  public int pieces;

  public Order() {}

  static Order of(Long number) {
    long once = number / 4 % 4 == 3 ? number - 4 : number;
    Order order = new Order();
    order.id = "order-" + once;
    order.customer = "customer-" + once % 4;
    order.goods = "goods-" + once % 4;
    order.pieces = 1;
    return order;
  }
}
