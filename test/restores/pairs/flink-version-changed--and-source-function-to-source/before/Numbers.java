package pair;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.source.SourceFunction;

/** Ascending numbers without end, a hundred a second. */
final class Numbers implements SourceFunction<Long>, CheckpointedFunction {
  private volatile boolean running = true;
  private transient ListState<Long> stored;
  private transient long next;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("next", Types.LONG));
    for (Long position : stored.get()) {
      next = position;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(next);
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
