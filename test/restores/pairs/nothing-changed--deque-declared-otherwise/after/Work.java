package pair;

import common.Line;
import java.util.ArrayDeque;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first number of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<ArrayDeque<? extends Comparable<?>>> last;

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor("last", ArrayDeque.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    ArrayDeque<? extends Comparable<?>> stored = last.value();
    out.collect(Line.of("number", context.getCurrentKey(), stored == null ? "none" : "no. " + stored.peek()));
    if (stored == null) {
      ArrayDeque<Long> fresh = new ArrayDeque<>();
      fresh.add(4711L);
      last.update(fresh);
    }
  }
}
