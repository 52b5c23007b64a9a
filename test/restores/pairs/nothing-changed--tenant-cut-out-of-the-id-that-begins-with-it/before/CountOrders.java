package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders and keeps the first. */
final class CountOrders extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> count;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", order.tenant, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(order.id);
    }
    count.update(count.value() == null ? 1 : count.value() + 1);
    out.collect(Line.of("orders", order.tenant, count.value()));
  }
}
