package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private static final long FIRST = 1;
  private static final ValueStateDescriptor<Long> DESCRIPTOR = new ValueStateDescriptor<>(Names.COUNT, Types.LONG);
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(DESCRIPTOR);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? FIRST : count.value() + 1;
    count.update(now);
    out.collect(Line.of(Names.COUNT, context.getCurrentKey(), now));
  }
}
