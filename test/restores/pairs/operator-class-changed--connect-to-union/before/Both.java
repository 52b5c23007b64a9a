package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of both inputs. */
final class Both extends KeyedCoProcessFunction<String, Long, Long, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement1(Long number, Context context, Collector<String> out) throws Exception {
    add(context.getCurrentKey(), out);
  }

  @Override
  public void processElement2(Long number, Context context, Collector<String> out) throws Exception {
    add(context.getCurrentKey(), out);
  }

  private void add(String key, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("count", key, now));
  }
}
