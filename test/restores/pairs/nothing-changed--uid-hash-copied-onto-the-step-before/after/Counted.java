package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts pieces. */
final class Counted implements MapFunction<Piece, String>, CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long pieces;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("pieces", Types.LONG));
    for (Long part : stored.get()) {
      pieces += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(pieces);
  }

  @Override
  public String map(Piece piece) {
    return Line.of("pieces", "all", ++pieces);
  }
}
