package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first order of a customer, and counts all of them. */
final class TrackOrders extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Order> first;
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first-order", Order.class));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("order-count", Long.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Order known = first.value();
    out.collect(Line.of("ordered", order.customer, known == null ? "none" : known.pieces + " of " + known.article));
    if (known == null) {
      first.update(order);
    }
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("orders", order.customer, now));
  }
}
