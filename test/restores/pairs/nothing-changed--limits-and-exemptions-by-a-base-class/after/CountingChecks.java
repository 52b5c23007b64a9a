package pair;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;

/** Counts what was checked and what was held. */
abstract class CountingChecks<T, C> extends BroadcastProcessFunction<T, C, String> implements CheckpointedFunction {
  private transient ListState<Tuple2<Long, Long>> stored;
  private transient Tuple2<Long, Long> counts;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("counts", new TypeHint<Tuple2<Long, Long>>() {}.getTypeInfo()));
    counts = Tuple2.of(0L, 0L);
    for (Tuple2<Long, Long> part : stored.get()) {
      counts.f0 += part.f0;
      counts.f1 += part.f1;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(java.util.List.of(counts));
  }

  protected final long countChecked() {
    return ++counts.f0;
  }

  protected final long countHeld() {
    return ++counts.f1;
  }
}
