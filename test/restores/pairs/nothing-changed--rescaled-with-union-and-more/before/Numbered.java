package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Gives each line a number; the offset of all subtasks is known to each. */
final class Numbered implements MapFunction<String, String>, CheckpointedFunction {
  private transient ListState<Offset> offsets;
  private transient Offset offset;

  @Override
  public String map(String line) {
    offset.lines++;
    return Line.of("numbered", "all", offset.lines);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    offsets = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("offsets", Offset.class));
    offset = new Offset();
    for (Offset one : offsets.get()) {
      offset.lines = Math.max(offset.lines, one.lines);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    offsets.update(java.util.Collections.singletonList(offset));
  }
}
