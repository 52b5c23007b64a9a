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

/** Counts the pieces of a machine. */
final class Series extends KeyedProcessFunction<String, Long, String> {
  private static final Duration BREAK = Duration.ofDays(30);
  private transient ValueState<Long> series;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("series", Types.LONG);
    descriptor.enableTimeToLive(lives());
    series = getRuntimeContext().getState(descriptor);
  }

  private static StateTtlConfig lives() {
    return StateTtlConfig.newBuilder(BREAK).setStateVisibility(StateTtlConfig.StateVisibility.NeverReturnExpired).disableCleanupInBackground().build();
  }

  @Override
  public void processElement(Long piece, Context context, Collector<String> out) throws Exception {
    long now = series.value() == null ? 1 : series.value() + 1;
    series.update(now);
    out.collect(Line.of("series", context.getCurrentKey(), now));
  }
}
