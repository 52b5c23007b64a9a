package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the log-ins of each key. */
public class Logins extends KeyedProcessFunction<String, Long, String> {
  private final long hours;
  private transient ValueState<Long> logins;

  public Logins(long hours) {
    this.hours = hours;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("logins", Types.LONG);
    if (hours > 0) {
      descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(hours)).neverReturnExpired().cleanupIncrementally(10, false).build());
    }
    logins = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Long stored = logins.value();
    long now = stored == null ? 1 : stored + 1;
    logins.update(now);
    out.collect(Line.of("logins", context.getCurrentKey(), now));
  }
}
