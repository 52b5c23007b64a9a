package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;

/** Looks up where a customer lives. */
final class AddRegion extends RichMapFunction<Order, Order> {
  private transient Counter lookups;

  @Override
  public void open(OpenContext context) {
    lookups = getRuntimeContext().getMetricGroup().counter("lookups");
  }

  @Override
  public Order map(Order order) {
    lookups.inc();
    order.region = "region-" + order.customer.length() % 3;
    return order;
  }
}
