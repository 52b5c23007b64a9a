package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often a payment came again, for a day. */
final class Once extends KeyedProcessFunction<String, String, String> {
  private transient ValueState<Integer> again;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Integer> descriptor = new ValueStateDescriptor<>("again", Integer.class);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(1)).setUpdateType(StateTtlConfig.UpdateType.OnCreateAndWrite).build());
    again = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(String id, Context context, Collector<String> out) throws Exception {
    int now = again.value() == null ? 0 : again.value() + 1;
    again.update(now);
    out.collect(Line.of("again", id, now));
  }
}
