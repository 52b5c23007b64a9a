package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Checks machines from time to time, from their first signal on. */
final class CheckMachines extends KeyedProcessFunction<String, Long, String> {
  private static final long EVERY = 100;

  private transient ValueState<Health> machines;

  @Override
  public void open(OpenContext context) {
    machines = getRuntimeContext().getState(new ValueStateDescriptor<>("health", Health.class));
  }

  @Override
  public void processElement(Long signal, Context context, Collector<String> out) throws Exception {
    Health health = machines.value();
    if (health == null) {
      health = Health.since(context.timerService().currentProcessingTime());
      context.timerService().registerProcessingTimeTimer(health.checkedAt + EVERY);
    }
    health.signals++;
    machines.update(health);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    Health health = machines.value();
    // A timer that somebody set for another reason, or twice.
    if (health == null || time != health.checkedAt + EVERY) {
      return;
    }
    health.checks++;
    health.checkedAt = time;
    machines.update(health);
    out.collect(Line.of("checks", context.getCurrentKey(), health.checks));
    context.timerService().registerProcessingTimeTimer(time + EVERY);
  }
}
