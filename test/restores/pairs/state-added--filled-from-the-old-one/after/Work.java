package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key; what the old state has moves to the new one. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> count;
  private transient ValueState<Tally> tally;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    tally = getRuntimeContext().getState(new ValueStateDescriptor<>("tally", Types.POJO(Tally.class)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Tally kept = tally.value();
    if (kept == null) {
      kept = new Tally();
      kept.orders = count.value() == null ? 0 : count.value();
      count.clear();
    }
    kept.orders++;
    tally.update(kept);
    out.collect(Line.of("count", context.getCurrentKey(), kept.orders));
  }
}
