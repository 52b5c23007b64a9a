package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Counter extends KeyedProcessFunction<String, Long, String> {
  private transient org.apache.flink.api.common.state.v2.ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new org.apache.flink.api.common.state.v2.ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) {
    String key = context.getCurrentKey();
    count.asyncValue().thenAccept(stored -> {
      long now = stored == null ? 1 : stored + 1;
      count.asyncUpdate(now).thenAccept(done -> out.collect(Line.of("count", key, now)));
    });
  }
}
