package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What each channel brings. */
final class Channels extends KeyedProcessFunction<String, Order, String> {
  private transient ReducingState<Long> brought;

  @Override
  public void open(OpenContext context) {
    brought = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("brought", Long::sum, Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    brought.add(order.cents);
    out.collect(Line.of("brought", order.channel, brought.get()));
  }
}
