package pair;

import common.Line;
import common.Purchase;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives a point for each order. */
final class Loyalty extends KeyedProcessFunction<String, Purchase, String> {
  private transient ValueState<Long> points;

  @Override
  public void open(OpenContext context) {
    points = getRuntimeContext().getState(new ValueStateDescriptor<>("points", Types.LONG));
  }

  @Override
  public void processElement(Purchase purchase, Context context, Collector<String> out) throws Exception {
    long now = points.value() == null ? 1 : points.value() + 1;
    points.update(now);
    out.collect(Line.of("points", purchase.customer, now));
  }
}
