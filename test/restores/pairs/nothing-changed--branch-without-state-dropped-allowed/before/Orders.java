package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer, and knows the largest. */
final class Orders extends KeyedProcessFunction<String, Order, String> {
  private static final ReduceFunction<Long> LARGER = Math::max;

  private transient ReducingState<Long> largest;
  private transient ValueState<Integer> orders;

  @Override
  public void open(OpenContext context) {
    largest = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("largest", LARGER, Long.class));
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Integer.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("largest", order.customer, largest.get() == null ? "none" : largest.get() + " cents"));
    largest.add(order.cents);
    int now = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(now);
    out.collect(Line.of("orders", order.customer, now));
  }
}
