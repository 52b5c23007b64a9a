package pair;

/** Something was ordered. */
public class Order extends Event {
  public Order() {}

  /** Each customer orders once. */
  static Order of(Long number) {
    Order order = new Order();
    return order.happened(order, number);
  }
}
