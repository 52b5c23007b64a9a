package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often a payment came again, for a day. */
final class Once extends KeyedProcessFunction<String, String, String> {
  private static final long DAY = 24 * 3_600_000L;

  private transient ValueState<Integer> again;

  @Override
  public void open(OpenContext context) {
    again = getRuntimeContext().getState(new ValueStateDescriptor<>("again", Integer.class));
  }

  @Override
  public void processElement(String id, Context context, Collector<String> out) throws Exception {
    Integer before = again.value();
    if (before == null) {
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + DAY);
    }
    int now = before == null ? 0 : before + 1;
    again.update(now);
    out.collect(Line.of("again", id, now));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    again.clear();
  }
}
