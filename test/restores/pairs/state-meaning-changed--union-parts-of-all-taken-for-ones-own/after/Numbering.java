package pair;

import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** A function that counts, for all teams; the count survives another parallelism. */
abstract class Numbering<T, R> extends RichMapFunction<T, R> implements CheckpointedFunction {
  private final String state;
  private transient ListState<Tuple2<Integer, Long>> stored;
  private transient long number;

  Numbering(String state) {
    this.state = state;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>(state, Types.TUPLE(Types.INT, Types.LONG)));
    number = 0;
    for (Tuple2<Integer, Long> part : stored.get()) {
      number += part.f1;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(Tuple2.of(subtask(), number));
  }

  final int subtask() {
    return getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
  }

  final long next() {
    return ++number;
  }
}
