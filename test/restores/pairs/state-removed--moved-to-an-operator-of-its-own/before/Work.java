package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders and items of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<Long> items;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    items = getRuntimeContext().getState(new ValueStateDescriptor<>("items", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long ordersNow = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(ordersNow);
    out.collect(Line.of("orders", context.getCurrentKey(), ordersNow));
    long itemsNow = items.value() == null ? 1000 : items.value() + 1;
    items.update(itemsNow);
    out.collect(Line.of("items", context.getCurrentKey(), itemsNow));
  }
}
