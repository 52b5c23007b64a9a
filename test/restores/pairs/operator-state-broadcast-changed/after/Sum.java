package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts all records in a broadcast state. */
final class Sum extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient BroadcastState<String, Long> stored;
  private transient long total;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getBroadcastState(new MapStateDescriptor<>("total", Types.STRING, Types.LONG));
    Long before = stored.get("all");
    total = before == null ? 0 : before;
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.put("all", total);
  }

  @Override
  public String map(Long number) {
    return Line.of("total", "all", ++total);
  }
}
