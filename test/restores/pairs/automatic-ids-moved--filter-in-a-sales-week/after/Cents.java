package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** What an order brings. */
final class Cents implements MapFunction<Order, Long> {
  @Override
  public Long map(Order order) {
    return order.cents;
  }
}
