package acme.connect;

import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Fires with every so manieth record. */
public final class EveryTrigger extends Trigger<Object, TimeWindow> {
  private final long every;
  private final ReducingStateDescriptor<Long> seen = new ReducingStateDescriptor<>("seen", Long::sum, Types.LONG);

  public EveryTrigger(long every) {
    this.every = every;
  }

  @Override
  public TriggerResult onElement(Object element, long timestamp, TimeWindow window, TriggerContext context) throws Exception {
    ReducingState<Long> state = context.getPartitionedState(seen);
    state.add(1L);
    return state.get() % every == 0 ? TriggerResult.FIRE : TriggerResult.CONTINUE;
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
    context.getPartitionedState(seen).clear();
  }
}
