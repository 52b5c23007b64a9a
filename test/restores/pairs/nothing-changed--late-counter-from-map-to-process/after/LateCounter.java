package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what came too late. */
final class LateCounter extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Long> late;

  @Override
  public void open(OpenContext context) {
    late = getRuntimeContext().getState(new ValueStateDescriptor<>("late", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    long now = late.value() == null ? 1 : late.value() + 1;
    late.update(now);
    out.collect(Line.of("late", context.getCurrentKey(), now));
  }
}
