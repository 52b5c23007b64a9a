package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getListState(new ListStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = 1;
    for (Long one : count.get()) {
      now += one;
    }
    count.update(List.of(now));
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
