package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private static final long serialVersionUID = 2;
  private final String label;
  private final Steps steps;
  private transient Map<String, Long> seen;
  private transient ValueState<Long> count;

  Work(String label, Steps steps) {
    this.label = label;
    this.steps = steps;
  }

  @Override
  public void open(OpenContext context) {
    seen = new HashMap<>();
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = steps.after(count.value());
    count.update(now);
    seen.put(context.getCurrentKey(), number);
    out.collect(Line.of(label, context.getCurrentKey(), now));
  }
}
