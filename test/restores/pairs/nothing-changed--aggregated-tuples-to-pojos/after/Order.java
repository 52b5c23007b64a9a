package pair;
import common.Feed;

/** An order. */
public class Order {
  public String customer;
  public long number;

  static Order of(Long number) {
    Order order = new Order();
    order.customer = Feed.key(number);
    order.number = number;
    return order;
  }
}
