package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key, and keeps the first of them where it is told to. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private final boolean keeping;
  private transient ValueState<Long> count;
  private transient ListState<Long> first;

  Work(boolean keeping) {
    this.keeping = keeping;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
    if (keeping) {
      first = getRuntimeContext().getListState(new ListStateDescriptor<>("first", Long.class));
    }
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    if (keeping && now < 4) {
      first.add(number);
    }
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
