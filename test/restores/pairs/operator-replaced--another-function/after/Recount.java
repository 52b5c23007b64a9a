package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts in another state of another kind. */
final class Recount extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<Long> numbers;

  @Override
  public void open(OpenContext context) {
    numbers = getRuntimeContext().getListState(new ListStateDescriptor<>("numbers", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    numbers.add(number);
    long count = 0;
    for (Long ignored : numbers.get()) {
      count++;
    }
    out.collect(Line.of("count", context.getCurrentKey(), count));
  }
}
