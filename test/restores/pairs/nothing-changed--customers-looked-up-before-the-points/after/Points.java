package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts the orders that points are given for. */
final class Points extends KeyedProcessFunction<String, TieredOrder, String> {
  static final OutputTag<String> GOLD = new OutputTag<>("gold", Types.STRING);
  private transient ValueState<Long> points;

  @Override
  public void open(OpenContext context) {
    points = getRuntimeContext().getState(new ValueStateDescriptor<>("points", Types.LONG));
  }

  @Override
  public void processElement(TieredOrder order, Context context, Collector<String> out) throws Exception {
    long now = points.value() == null ? 1 : points.value() + 1;
    points.update(now);
    if ("gold".equals(order.tier)) {
      context.output(GOLD, order.customer + " is of the gold tier");
    }
    out.collect(Line.of("points", order.customer, now));
  }
}
