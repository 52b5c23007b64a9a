package pair;

import java.util.HashMap;
import java.util.Map;

/** What is ordered. */
public class Order {
  public String customer;
  public Map<Channel, Integer> pieces = new HashMap<>();

  public static Order of(String key) {
    Order order = new Order();
    order.customer = key;
    order.pieces.put(Channel.MAIL, 2);
    return order;
  }
}
