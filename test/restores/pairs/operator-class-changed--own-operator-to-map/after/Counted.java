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

/** Counts all records. */
final class Counted extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long count;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("count", Types.LONG));
    for (Long part : stored.get()) {
      count += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(List.of(count));
  }

  @Override
  public String map(Long number) {
    return Line.of("count", "all", ++count);
  }
}
