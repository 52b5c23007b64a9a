package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders of a customer. */
final class CountOrders extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    orders.update(orders.value() == null ? 1 : orders.value() + 1);
    out.collect(Line.of(order.country, order.customer, orders.value()));
  }
}
