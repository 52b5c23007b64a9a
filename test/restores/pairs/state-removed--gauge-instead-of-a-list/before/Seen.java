package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts the orders that came by, for a line in the log. */
final class Seen extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long seen;

  @Override
  public String map(Long number) {
    return Line.of("seen", "all", ++seen);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("seen", Types.LONG));
    for (Long part : stored.get()) {
      seen += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(List.of(seen));
  }
}
