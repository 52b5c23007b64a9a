package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers the orders of a customer. */
final class NumberOrders extends KeyedProcessFunction<String, Order, Order> {
  private transient ValueState<Long> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<Order> out) throws Exception {
    order.nth = last.value() == null ? 1 : last.value() + 1;
    last.update(order.nth);
    out.collect(order);
  }
}
