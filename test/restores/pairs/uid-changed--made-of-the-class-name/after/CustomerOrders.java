package pair;

import common.Count;

/** Orders of each customer. */
final class CustomerOrders extends Count {
  CustomerOrders() {
    super("orders", "orders");
  }
}
