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

/** Counts the views of each visitor, and forgets who has not come for a while. */
final class CountViews extends KeyedProcessFunction<String, Long, String> {
  private final long patience;
  private transient ValueState<Long> views;

  CountViews(long patience) {
    this.patience = patience;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("views", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofMinutes(patience)).setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite).build());
    views = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = views.value() == null ? 1 : views.value() + 1;
    views.update(now);
    out.collect(Line.of("views", context.getCurrentKey(), now));
  }
}
