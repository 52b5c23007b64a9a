package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The first order of each customer. */
final class Customers extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", order.customer, first.value() == null ? "none" : "order " + first.value()));
    if (first.value() == null) {
      first.update(order.number);
    }
  }
}
