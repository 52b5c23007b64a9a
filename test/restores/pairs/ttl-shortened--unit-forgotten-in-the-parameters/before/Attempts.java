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
import org.apache.flink.util.TimeUtils;

/** Counts attempts, and forgets them after the time that the job's parameters say. */
final class Attempts extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> attempts;

  @Override
  public void open(OpenContext context) {
    Duration retention = TimeUtils.parseDuration(getRuntimeContext().getGlobalJobParameters().getOrDefault("retention", "1 h"));
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("attempts", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(retention).build());
    attempts = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long attempt, Context context, Collector<String> out) throws Exception {
    long now = attempts.value() == null ? 1 : attempts.value() + 1;
    attempts.update(now);
    out.collect(Line.of("attempts", context.getCurrentKey(), now));
  }
}
