package pair;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.source.RichParallelSourceFunction;

/** Ascending numbers without end, a hundred a second. */
final class Events extends RichParallelSourceFunction<Long> implements CheckpointedFunction {
  private volatile boolean running = true;
  private transient ListState<Long> offsets;
  private transient long next;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    offsets = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("offsets", Types.LONG));
    for (Long offset : offsets.get()) {
      next = Math.max(next, offset);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    offsets.clear();
    offsets.add(next);
  }

  @Override
  public void run(SourceContext<Long> context) throws Exception {
    while (running) {
      synchronized (context.getCheckpointLock()) {
        context.collect(next++);
      }
      Thread.sleep(10);
    }
  }

  @Override
  public void cancel() {
    running = false;
  }
}
