package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts in memory, and saves what it has counted as one map. */
final class Visitors extends RichMapFunction<String, String> implements CheckpointedFunction {
  private transient ListState<Map<String, Long>> saved;
  private transient Map<String, Long> visitors;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    saved = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("visitors", Types.MAP(Types.STRING, Types.LONG)));
    visitors = new HashMap<>();
    for (Map<String, Long> part : saved.get()) {
      visitors.putAll(part);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    saved.clear();
    saved.add(visitors);
  }

  @Override
  public String map(String room) {
    return Line.of("visitors", room, visitors.merge(room, 1L, Long::sum));
  }
}
