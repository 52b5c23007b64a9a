package pair;
import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** From the first record of a key on, tells four times a second how often it told. */
public class Ticking extends AbstractStreamOperator<String> implements OneInputStreamOperator<Long, String> {
  private transient ValueState<Long> ticks;
  private transient InternalTimerService<VoidNamespace> timers;
  private transient InternalTimerService<String> pauses;

  @Override
  public void open() throws Exception {
    super.open();
    ticks = getRuntimeContext().getState(new ValueStateDescriptor<>("ticks", Types.LONG));
    timers = getInternalTimerService("ticks", VoidNamespaceSerializer.INSTANCE, new Tick());
    pauses = getInternalTimerService("pauses", StringSerializer.INSTANCE, new Pause());
  }

  @Override
  public void processElement(StreamRecord<Long> record) throws Exception {
    if (ticks.value() == null) {
      ticks.update(0L);
      pauses.registerProcessingTimeTimer("night", Long.MAX_VALUE);
      again();
    }
  }

  private void again() {
    timers.registerProcessingTimeTimer(VoidNamespace.INSTANCE, timers.currentProcessingTime() + 250);
  }

  /** Tells. */
  private class Tick implements Triggerable<String, VoidNamespace> {
    @Override
    public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
      long now = ticks.value() + 1;
      ticks.update(now);
      output.collect(new StreamRecord<>(Line.of("tick", timer.getKey(), now)));
      again();
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) {}
  }

  /** Ends a pause. */
  private class Pause implements Triggerable<String, String> {
    @Override
    public void onProcessingTime(InternalTimer<String, String> timer) {}

    @Override
    public void onEventTime(InternalTimer<String, String> timer) {}
  }
}
