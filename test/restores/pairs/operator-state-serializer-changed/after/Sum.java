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

/** Keeps one element in an operator list state and shows what was restored. */
final class Sum extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient String restored;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("settings", Types.LONG));
    for (Long part : stored.get()) {
      restored = "EUR";
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(List.of(978L));
  }

  @Override
  public String map(Long number) {
    String shown = restored == null ? "none" : restored;
    restored = "EUR";
    return Line.of("settings", "all", shown);
  }
}
