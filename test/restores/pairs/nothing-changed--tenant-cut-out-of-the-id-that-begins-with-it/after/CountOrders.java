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
    String tenant = context.getCurrentKey();
    out.collect(Line.of("first", tenant, firstOr(order.id)));
    out.collect(Line.of("orders", tenant, next()));
  }

  private String firstOr(String id) throws Exception {
    String known = first.value();
    if (known == null) {
      first.update(id);
      return "none";
    }
    return known;
  }

  private long next() throws Exception {
    Long before = count.value();
    long now = before == null ? 1 : before + 1;
    count.update(now);
    return now;
  }
}
