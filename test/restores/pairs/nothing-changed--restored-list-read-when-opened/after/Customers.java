package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer. */
final class Customers extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order event, Context context, Collector<String> out) throws Exception {
    long now = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(now);
    out.collect(Line.of("customer", event.customer, now));
  }
}
