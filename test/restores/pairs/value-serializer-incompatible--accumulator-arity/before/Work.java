package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient AggregatingState<Long, Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getAggregatingState(
        new AggregatingStateDescriptor<>("count", new Counting(), Types.TUPLE(Types.LONG)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    count.add(number);
    out.collect(Line.of("count", context.getCurrentKey(), count.get()));
  }
}
