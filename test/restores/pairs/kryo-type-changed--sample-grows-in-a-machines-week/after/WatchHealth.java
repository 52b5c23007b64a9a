package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Watches the health of each machine. */
final class WatchHealth extends KeyedProcessFunction<String, Reading, String> {
  static final OutputTag<Reading> ALARMS = new OutputTag<>("alarms", Types.POJO(Reading.class));
  private transient ValueState<Health> health;

  @Override
  public void open(OpenContext context) {
    health = getRuntimeContext().getState(new ValueStateDescriptor<>("health", Health.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Health now = health.value();
    if (now == null) {
      now = new Health();
    }
    now.stats.readings++;
    now.stats.highest = Math.max(now.stats.highest, reading.celsius);
    now.worst = now.worst == null || reading.status.compareTo(now.worst) > 0 ? reading.status : now.worst;
    if (reading.status != Reading.Status.OK) {
      now.stats.alarms++;
      context.output(ALARMS, reading);
    }
    health.update(now);
    out.collect(Line.of("readings", reading.machine, now.stats.readings));
  }
}
