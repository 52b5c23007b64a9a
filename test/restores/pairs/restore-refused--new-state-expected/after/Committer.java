package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts what it commits. */
final class Committer extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> committed;
  private transient ListState<String> job;
  private transient long last;
  private transient String id;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    committed = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("committed", Types.LONG));
    job = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("job", Types.STRING));
    id = "job-1";
    if (context.isRestored()) {
      last = committed.get().iterator().next();
      id = job.get().iterator().next();
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    committed.clear();
    committed.add(last);
    job.clear();
    job.add(id);
  }

  @Override
  public String map(Long number) {
    return Line.of("committed", "all", ++last);
  }
}
