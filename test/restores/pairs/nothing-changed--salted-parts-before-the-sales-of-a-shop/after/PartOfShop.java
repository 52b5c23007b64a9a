package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up for a moment what a part of a shop sells, so that less goes to the one step that has all of it. */
final class PartOfShop extends KeyedProcessFunction<String, Order, Part> {
  private static final long MOMENT = 200;

  private transient ValueState<Part> pending;

  @Override
  public void open(OpenContext context) {
    pending = getRuntimeContext().getState(new ValueStateDescriptor<>("pending", Part.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<Part> out) throws Exception {
    Part known = pending.value();
    if (known == null) {
      known = new Part();
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + MOMENT);
    }
    pending.update(known.and(order));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Part> out) throws Exception {
    out.collect(pending.value());
    pending.clear();
  }
}
