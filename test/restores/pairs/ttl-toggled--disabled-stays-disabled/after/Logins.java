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
  private transient ValueState<Long> logins;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("logins", Types.LONG);
    descriptor.enableTimeToLive(timeToLive(0));
    logins = getRuntimeContext().getState(descriptor);
  }

  /** @param hours 0 for values that never expire */
  private static StateTtlConfig timeToLive(int hours) {
    return hours == 0 ? StateTtlConfig.DISABLED : StateTtlConfig.newBuilder(Duration.ofHours(hours)).build();
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Long stored = logins.value();
    long now = stored == null ? 1 : stored + 1;
    logins.update(now);
    out.collect(Line.of("logins", context.getCurrentKey(), now));
  }
}
