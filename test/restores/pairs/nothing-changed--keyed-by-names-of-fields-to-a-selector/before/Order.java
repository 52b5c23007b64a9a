package pair;

/** A customer of a tenant orders something. */
public class Order {
  public String tenant;
  public int customer;
  public String goods;
  public long cents;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.tenant = "tenant-" + number % 2;
    order.customer = (int) (number % 4);
    order.goods = "goods-" + number % 4;
    order.cents = number < 4 ? 9_999_00 : 1_00 + number % 7;
    return order;
  }
}
