package pair;

import common.Feed;

/** What is ordered. */
public class Order {
  public String customer;
  public long count;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = Feed.key(number);
    order.count = 1;
    return order;
  }

  public Order plus(Order other) {
    Order sum = new Order();
    sum.customer = customer;
    sum.count = count + other.count;
    return sum;
  }
}
