package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer, and keeps the first of them. */
final class CountryStats extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Order> first;
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first-order", Order.class));
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Long.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Order kept = first.value();
    out.collect(Line.of("first", order.getCustomer(), kept == null ? "none" : kept.getCustomer() + " in " + kept.getCountry()));
    if (kept == null) {
      first.update(order);
    }
    long now = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(now);
    out.collect(Line.of("orders", order.getCustomer(), now));
  }
}
