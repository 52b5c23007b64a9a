package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What customers order. */
final class Customers extends KeyedProcessFunction<String, OrderV1, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<Long> paid;
  private transient ValueState<Long> first;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    paid = getRuntimeContext().getState(new ValueStateDescriptor<>("paid", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
  }

  @Override
  public void processElement(OrderV1 order, Context context, Collector<String> out) throws Exception {
    orders.update(orders.value() == null ? 1 : orders.value() + 1);
    paid.update((paid.value() == null ? 0 : paid.value()) + order.cents);
    out.collect(Line.of("orders", context.getCurrentKey(), orders.value()));
    out.collect(Line.of("paid", context.getCurrentKey(), paid.value()));
    out.collect(Line.of("first", context.getCurrentKey(), first.value() == null ? "none" : "order " + first.value()));
    if (first.value() == null) {
      first.update(order.orderNumber);
    }
  }
}
