package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the failed logins of a user. */
final class FailedLogins extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Integer> failed;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Integer> descriptor = new ValueStateDescriptor<>("failed", Types.INT);
    Retention.of(getRuntimeContext()).applyTo(descriptor);
    failed = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Long login, Context context, Collector<String> out) throws Exception {
    int now = failed.value() == null ? 1 : failed.value() + 1;
    failed.update(now);
    out.collect(Line.of("failed", context.getCurrentKey(), now));
  }
}
