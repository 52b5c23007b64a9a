package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Looks up where a customer lives. */
final class AddRegion implements MapFunction<Order, Order> {
  @Override
  public Order map(Order order) {
    order.region = "region-" + order.customer.length() % 3;
    return order;
  }
}
