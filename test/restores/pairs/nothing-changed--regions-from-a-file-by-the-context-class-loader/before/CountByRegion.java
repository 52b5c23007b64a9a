package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders of a region. */
final class CountByRegion extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", context.getCurrentKey(), first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update("order " + order.number);
    }
    orders.update(orders.value() == null ? 1 : orders.value() + 1);
    out.collect(Line.of("orders", context.getCurrentKey(), orders.value()));
  }
}
