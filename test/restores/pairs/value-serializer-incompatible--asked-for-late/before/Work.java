package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key; asks for its state only when a record comes. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    ValueState<Integer> count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.INT));
    int now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
