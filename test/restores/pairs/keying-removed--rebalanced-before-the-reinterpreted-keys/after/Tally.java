package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer that have a region. */
final class Tally extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> placed;

  @Override
  public void open(OpenContext context) {
    placed = getRuntimeContext().getState(new ValueStateDescriptor<>("placed", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    long now = placed.value() == null ? 1 : placed.value() + 1;
    placed.update(now);
    out.collect(Line.of("numbered", order.customer, order.nth));
    out.collect(Line.of("placed", order.customer, now));
  }
}
