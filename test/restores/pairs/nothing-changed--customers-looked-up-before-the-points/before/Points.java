package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders that points are given for. */
final class Points extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> points;

  @Override
  public void open(OpenContext context) {
    points = getRuntimeContext().getState(new ValueStateDescriptor<>("points", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    long now = points.value() == null ? 1 : points.value() + 1;
    points.update(now);
    out.collect(Line.of("points", order.customer, now));
  }
}
