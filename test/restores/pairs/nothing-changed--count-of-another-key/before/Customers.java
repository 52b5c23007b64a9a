package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The first order of each customer, and how many there were. */
final class Customers extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> first;
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", order.customer, first.value() == null ? "none" : "order " + first.value()));
    if (first.value() == null) {
      first.update(order.number);
    }
    count.update(count.value() == null ? 1 : count.value() + 1);
  }
}
