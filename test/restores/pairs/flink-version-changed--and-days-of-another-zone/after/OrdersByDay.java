package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a shop by days. */
final class OrdersByDay extends KeyedProcessFunction<String, Order, String> {
  private transient MapState<String, Long> days;

  @Override
  public void open(OpenContext context) {
    days = getRuntimeContext().getMapState(new MapStateDescriptor<>("days", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    String day = Days.of(order.at);
    Long before = days.get(day);
    long now = before == null ? 1 : before + 1;
    days.put(day, now);
    out.collect(Line.of("today", order.shop, now));
  }
}
