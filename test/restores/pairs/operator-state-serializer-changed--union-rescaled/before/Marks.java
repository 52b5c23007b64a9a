package pair;

import common.Line;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Remembers one mark, which each instance gets of all. */
final class Marks extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Mark> stored;
  private transient TreeSet<String> marks;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("marks", Mark.class));
    marks = new TreeSet<>();
    for (Mark mark : stored.get()) {
      marks.add(mark.part + " at " + mark.position);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    Mark mark = new Mark();
    mark.part = "orders";
    mark.position = 4711;
    stored.add(mark);
  }

  @Override
  public String map(Long number) {
    if (marks.isEmpty()) {
      marks.add("orders at 4711");
      return Line.of("first", "all", "none");
    }
    return Line.of("first", "all", marks.first());
  }
}
