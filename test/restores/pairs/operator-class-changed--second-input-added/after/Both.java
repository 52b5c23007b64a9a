package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of each key; the other stream says what applies to them. */
final class Both extends KeyedCoProcessFunction<String, Long, String, String> {
  private transient ValueState<Long> count;
  private transient ValueState<String> rule;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    rule = getRuntimeContext().getState(new ValueStateDescriptor<>("rule", Types.STRING));
  }

  @Override
  public void processElement1(Long number, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }

  @Override
  public void processElement2(String text, Context context, Collector<String> out) throws Exception {
    rule.update(text);
  }
}
