package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Raises an alarm once until the fridge is well again. */
final class Activation extends KeyedProcessFunction<String, Signal, String> {
  private transient ValueState<Boolean> active;
  private transient ValueState<Long> activeSince;
  private transient ValueState<Long> recovered;
  private transient ValueState<Long> raised;

  @Override
  public void open(OpenContext context) {
    active = getRuntimeContext().getState(new ValueStateDescriptor<>("fridge-alarm-active", Types.BOOLEAN));
    activeSince = getRuntimeContext().getState(new ValueStateDescriptor<>("fridge-alarm-active-since", Types.LONG));
    recovered = getRuntimeContext().getState(new ValueStateDescriptor<>("fridge-alarm-recovered", Types.LONG));
    raised = getRuntimeContext().getState(new ValueStateDescriptor<>("fridge-alarm-raised", Types.LONG));
  }

  @Override
  public void processElement(Signal signal, Context context, Collector<String> out) throws Exception {
    if (signal.kind == Signal.Kind.RECOVERY) {
      Long before = recovered.value();
      if (before == null || signal.at > before) {
        recovered.update(signal.at);
      }
      active.update(false);
      return;
    }
    Long recoveredAt = recovered.value();
    Long since = activeSince.value();
    boolean wellSince = recoveredAt != null && (since == null || recoveredAt > since);
    if (!Boolean.TRUE.equals(active.value()) || wellSince) {
      active.update(true);
      activeSince.update(signal.at);
      long now = raised.value() == null ? 1 : raised.value() + 1;
      raised.update(now);
      out.collect(Line.of("alarms", signal.fridge, now));
    }
  }
}
