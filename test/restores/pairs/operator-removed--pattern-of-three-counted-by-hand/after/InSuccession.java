package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Raises an alarm once after so many bad values in succession, until the fridge is well again. */
final class InSuccession extends KeyedProcessFunction<String, Evaluation, String> {
  private final String prefix;
  private final int required;
  private final long window;
  private transient ValueState<Integer> bad;
  private transient ValueState<Long> firstBad;
  private transient ValueState<Boolean> active;
  private transient ValueState<Long> raised;

  InSuccession(String prefix, int required, Duration window) {
    this.prefix = prefix;
    this.required = Math.max(1, required);
    this.window = Math.max(1, window.toMillis());
  }

  @Override
  public void open(OpenContext context) {
    bad = getRuntimeContext().getState(new ValueStateDescriptor<>(prefix + "-bad", Types.INT));
    firstBad = getRuntimeContext().getState(new ValueStateDescriptor<>(prefix + "-first-bad", Types.LONG));
    active = getRuntimeContext().getState(new ValueStateDescriptor<>(prefix + "-active", Types.BOOLEAN));
    raised = getRuntimeContext().getState(new ValueStateDescriptor<>(prefix + "-raised", Types.LONG));
  }

  @Override
  public void processElement(Evaluation evaluation, Context context, Collector<String> out) throws Exception {
    if (!evaluation.abnormal) {
      bad.clear();
      firstBad.clear();
      active.update(false);
      return;
    }
    if (streak(evaluation.at) >= required && !Boolean.TRUE.equals(active.value())) {
      active.update(true);
      long now = raised.value() == null ? 1 : raised.value() + 1;
      raised.update(now);
      out.collect(Line.of("alarms", evaluation.fridge, now));
    }
  }

  private int streak(long at) throws Exception {
    Long first = firstBad.value();
    Integer count = bad.value();
    if (first == null || count == null || at - first > window) {
      firstBad.update(at);
      bad.update(1);
      return 1;
    }
    bad.update(count + 1);
    return count + 1;
  }
}
