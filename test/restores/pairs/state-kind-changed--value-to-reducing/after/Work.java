package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ReducingState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("count", Long::sum, Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    count.add(1L);
    out.collect(Line.of("count", context.getCurrentKey(), count.get()));
  }
}
