package pair;
import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts all orders of the shop. */
public class All extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> parts;
  private long all;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    parts = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("all", Long.class));
    for (Long part : parts.get()) {
      all += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    parts.clear();
    parts.add(all);
  }

  @Override
  public String map(Long in) {
    return Line.of("all", "orders", ++all);
  }
}
