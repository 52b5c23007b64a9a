package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows what subscribers use. */
final class Subscribers extends KeyedProcessFunction<String, Usage, String> {
  private transient ValueState<SubscriberStats> stats;

  @Override
  public void open(OpenContext context) {
    stats = getRuntimeContext().getState(new ValueStateDescriptor<>("stats", SubscriberStats.class));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    SubscriberStats now = stats.value() == null ? new SubscriberStats() : stats.value();
    now.records++;
    now.kilobytes += usage.kilobytes;
    stats.update(now);
    out.collect(Line.of("subscriber", usage.subscriber, now.records));
  }
}
