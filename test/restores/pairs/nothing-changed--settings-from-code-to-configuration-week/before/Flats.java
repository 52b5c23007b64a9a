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

/** Adds up what a flat uses. */
final class Flats extends KeyedProcessFunction<String, Usage, String> {
  private final Duration retention;
  private transient ValueState<Long> used;

  Flats(Duration retention) {
    this.retention = retention;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("used", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(retention).build());
    used = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    long now = (used.value() == null ? 0 : used.value()) + usage.watts;
    used.update(now);
    out.collect(Line.of("used", context.getCurrentKey(), now));
  }
}
