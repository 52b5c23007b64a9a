package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key; those above a limit are told apart. */
final class Limited extends KeyedProcessFunction<String, Long, String> {
  private final String label;
  private final long limit;
  private transient ValueState<Long> count;

  Limited(String label, long limit) {
    this.label = label;
    this.limit = limit;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    if (now > limit) {
      out.collect(Line.of(label, context.getCurrentKey(), now));
    }
  }
}
