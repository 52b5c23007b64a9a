package pair;

import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.triggers.TriggerResult;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;

/** Closes a pallet that is heavy enough. */
final class FullPallet extends Trigger<Parcel, GlobalWindow> {
  private final ReducingStateDescriptor<Long> weight = new ReducingStateDescriptor<>("weight", Long::sum, Types.LONG);
  private final long kilograms;

  FullPallet(long kilograms) {
    this.kilograms = kilograms;
  }

  @Override
  public TriggerResult onElement(Parcel parcel, long timestamp, GlobalWindow window, TriggerContext context) throws Exception {
    ReducingState<Long> loaded = context.getPartitionedState(weight);
    loaded.add(parcel.weight);
    return loaded.get() >= kilograms ? close(loaded) : TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onEventTime(long time, GlobalWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public TriggerResult onProcessingTime(long time, GlobalWindow window, TriggerContext context) {
    return TriggerResult.CONTINUE;
  }

  @Override
  public void clear(GlobalWindow window, TriggerContext context) throws Exception {
    context.getPartitionedState(weight).clear();
  }

  private static TriggerResult close(ReducingState<Long> loaded) {
    loaded.clear();
    return TriggerResult.FIRE_AND_PURGE;
  }
}
