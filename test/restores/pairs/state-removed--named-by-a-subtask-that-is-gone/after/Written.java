package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Knows how far each subtask has written. */
final class Written extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> state;
  private transient long written;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    String name = "written-" + getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
    state = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>(name, Long.class));
    for (Long restored : state.get()) {
      written += restored;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    state.clear();
    state.add(written);
  }

  @Override
  public String map(Long number) {
    written++;
    return line();
  }

  private String line() {
    return Line.of("written", "part-" + getRuntimeContext().getTaskInfo().getIndexOfThisSubtask(), written);
  }
}
