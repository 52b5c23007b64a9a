package pair;

import common.Count;

/** Orders of each customer. */
final class CountOrders extends Count {
  CountOrders() {
    super("orders", "orders");
  }
}
