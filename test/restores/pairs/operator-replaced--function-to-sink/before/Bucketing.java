package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.operators.util.SimpleVersionedListState;

/** Writes lines, and remembers how many. */
final class Bucketing extends RichMapFunction<String, String> implements CheckpointedFunction {
  private transient SimpleVersionedListState<Long> buckets;
  private transient long lines;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ListState<byte[]> raw = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("bucket-states", BytePrimitiveArraySerializer.INSTANCE));
    buckets = new SimpleVersionedListState<>(raw, new Written());
    for (Long restored : buckets.get()) {
      lines += restored;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    buckets.clear();
    buckets.add(lines);
  }

  @Override
  public String map(String key) {
    return Line.of("lines", "all", ++lines);
  }
}
