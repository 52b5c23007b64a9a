package pair;

import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Tells a window every few records. */
final class EveryNth extends Trigger<Object, TimeWindow> {
  private final long n;
  private final ReducingStateDescriptor<Long> count = new ReducingStateDescriptor<>("count", new Add(), LongSerializer.INSTANCE);

  EveryNth(long n) {
    this.n = n;
  }

  @Override
  public TriggerResult onElement(Object element, long time, TimeWindow window, TriggerContext context) throws Exception {
    ReducingState<Long> counted = context.getPartitionedState(count);
    counted.add(1L);
    if (counted.get() < n) {
      return TriggerResult.CONTINUE;
    }
    counted.clear();
    return TriggerResult.FIRE;
  }

  @Override
  public TriggerResult onProcessingTime(long time, TimeWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onEventTime(long time, TimeWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public void clear(TimeWindow window, TriggerContext context) throws Exception {
    context.getPartitionedState(count).clear();
  }

  private static final class Add implements ReduceFunction<Long> {
    @Override
    public Long reduce(Long one, Long other) {
      return one + other;
    }
  }
}
