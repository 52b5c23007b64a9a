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

/** Counts the logins of each user. */
public class CountLogins extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> logins;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("logins", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(90)).build());
    logins = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = logins.value() == null ? 1 : logins.value() + 1;
    logins.update(now);
    out.collect(Line.of("logins", context.getCurrentKey(), now));
  }
}
