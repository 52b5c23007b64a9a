package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key, and all of them. */
final class Work extends KeyedProcessFunction<String, Long, String> implements CheckpointedFunction {
  private transient ValueState<Long> count;
  private transient ListState<Long> totals;
  private transient long total;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    count = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("count", Long.class, 0L));
    totals = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("totals", Long.class));
    for (Long part : totals.get()) {
      total += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    totals.clear();
    totals.add(total);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    count.update(count.value() + 1);
    out.collect(Line.of("count", context.getCurrentKey(), count.value()));
    out.collect(Line.of("total", "all", ++total));
  }
}
