package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts rejected payments. */
final class Rejections implements MapFunction<Long, String>, CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long rejected;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("rejected", Types.LONG));
    for (Long part : stored.get()) {
      rejected += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(rejected);
  }

  @Override
  public String map(Long payment) {
    return Line.of("rejected", "all", ++rejected);
  }
}
