package pair;

import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Fires every ten minutes from the first element on, and at the end. */
final class EveryTenMinutes extends Trigger<Object, TimeWindow> {
  private static final long INTERVAL = 600_000;

  private final ValueStateDescriptor<Long> next = new ValueStateDescriptor<>("fire", Types.LONG);

  @Override
  public TriggerResult onElement(Object element, long timestamp, TimeWindow window, TriggerContext context) throws Exception {
    ValueState<Long> fire = context.getPartitionedState(next);
    if (fire.value() == null) {
      fire.update(timestamp + INTERVAL);
      context.registerEventTimeTimer(fire.value());
      context.registerEventTimeTimer(window.maxTimestamp());
    }
    return TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onEventTime(long time, TimeWindow window, TriggerContext context) throws Exception {
    if (time == window.maxTimestamp()) {
      return TriggerResult.FIRE;
    }
    ValueState<Long> fire = context.getPartitionedState(next);
    if (fire.value() == null || time != fire.value()) {
      return TriggerResult.CONTINUE;
    }
    fire.update(time + INTERVAL);
    context.registerEventTimeTimer(fire.value());
    return TriggerResult.FIRE;
  }

  @Override
  public TriggerResult onProcessingTime(long time, TimeWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public void clear(TimeWindow window, TriggerContext context) throws Exception {
    context.getPartitionedState(next).clear();
    context.deleteEventTimeTimer(window.maxTimestamp());
  }
}
