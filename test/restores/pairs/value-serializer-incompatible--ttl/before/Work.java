package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts for each key in a value state that lives for a day. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Tally> seen;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Tally> descriptor = new ValueStateDescriptor<>("seen", Tally.class);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(1)).build());
    seen = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Tally now = seen.value() == null ? new Tally() : seen.value();
    now.times++;
    seen.update(now);
    out.collect(Line.of("seen", context.getCurrentKey(), now.times));
  }
}
