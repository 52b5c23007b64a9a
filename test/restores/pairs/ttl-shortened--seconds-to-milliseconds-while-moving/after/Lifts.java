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

/** Counts calls. */
final class Lifts extends KeyedProcessFunction<String, Long, String> {
  private static final long IDLE = 250;
  private transient ValueState<Long> calls;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("calls", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofMillis(IDLE)).build());
    calls = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long call, Context context, Collector<String> out) throws Exception {
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    out.collect(Line.of("calls", context.getCurrentKey(), now));
  }
}
