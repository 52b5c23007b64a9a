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

  private final ValueStateDescriptor<Long> last = new ValueStateDescriptor<>("fire", Types.LONG);

  @Override
  public TriggerResult onElement(Object element, long timestamp, TimeWindow window, TriggerContext context) throws Exception {
    ValueState<Long> fired = context.getPartitionedState(last);
    if (fired.value() == null) {
      fired.update(timestamp);
      context.registerEventTimeTimer(timestamp + INTERVAL);
      context.registerEventTimeTimer(window.maxTimestamp());
    }
    return TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onEventTime(long time, TimeWindow window, TriggerContext context) throws Exception {
    if (time == window.maxTimestamp()) {
      return TriggerResult.FIRE;
    }
    ValueState<Long> fired = context.getPartitionedState(last);
    if (fired.value() == null || time != fired.value() + INTERVAL) {
      return TriggerResult.CONTINUE;
    }
    fired.update(time);
    context.registerEventTimeTimer(time + INTERVAL);
    return TriggerResult.FIRE;
  }

  @Override
  public TriggerResult onProcessingTime(long time, TimeWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public void clear(TimeWindow window, TriggerContext context) throws Exception {
    context.getPartitionedState(last).clear();
    context.deleteEventTimeTimer(window.maxTimestamp());
  }
}
