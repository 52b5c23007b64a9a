package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Each subtask goes on with its own number, which it finds in the list of all. */
final class Tickets extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Tuple2<Integer, Long>> stored;
  private transient int subtask;
  private transient long issued;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("issued", Types.TUPLE(Types.INT, Types.LONG)));
    for (Tuple2<Integer, Long> part : stored.get()) {
      if (part.f0 == subtask) {
        issued = part.f1;
      }
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(Tuple2.of(subtask, issued));
  }

  @Override
  public String map(Long visitor) {
    return Line.of("ticket", "desk-" + subtask, ++issued);
  }
}
