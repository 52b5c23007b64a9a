package pair;

import common.Line;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Fires early, at every second payment, and at the end of the window. */
final class EarlyTrigger extends Trigger<Object, TimeWindow> {
  private final ReducingStateDescriptor<Long> seen = new ReducingStateDescriptor<>("seen", Long::sum, Types.LONG);

  @Override
  public TriggerResult onElement(Object payment, long time, TimeWindow window, TriggerContext context) throws Exception {
    context.registerEventTimeTimer(window.maxTimestamp());
    ReducingState<Long> count = context.getPartitionedState(seen);
    count.add(1L);
    System.out.println(Line.of("early", "all", count.get()));
    return count.get() % 2 == 0 ? TriggerResult.FIRE : TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onProcessingTime(long time, TimeWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onEventTime(long time, TimeWindow window, TriggerContext context) {
    return time == window.maxTimestamp() ? TriggerResult.FIRE : TriggerResult.CONTINUE;
  }

  @Override
  public void clear(TimeWindow window, TriggerContext context) throws Exception {
    context.deleteEventTimeTimer(window.maxTimestamp());
    context.getPartitionedState(seen).clear();
  }
}
