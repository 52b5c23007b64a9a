package pair;
import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** From the first record of a key on, tells four times a second how often it told. */
public class Ticking extends AbstractStreamOperator<String> implements OneInputStreamOperator<Long, String>, Triggerable<String, VoidNamespace> {
  private transient ValueState<Long> ticks;
  private transient InternalTimerService<VoidNamespace> timers;

  @Override
  public void open() throws Exception {
    super.open();
    ticks = getRuntimeContext().getState(new ValueStateDescriptor<>("ticks", Types.LONG));
    timers = getInternalTimerService("ticks", VoidNamespaceSerializer.INSTANCE, this);
  }

  @Override
  public void processElement(StreamRecord<Long> record) throws Exception {
    if (ticks.value() == null) {
      ticks.update(0L);
      again();
    }
  }

  private void again() {
    timers.registerProcessingTimeTimer(VoidNamespace.INSTANCE, timers.currentProcessingTime() + 250);
  }

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
