package pair;

import common.Line;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Counts all records in an operator list state. */
final class Sum implements MapFunction<Long, String>, CheckpointedFunction {
  private transient ListState<Long> parts;
  private long total;

  @Override
  public String map(Long number) {
    total = Math.incrementExact(total);
    return Line.of("total", "all", total);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    parts = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("total", Long.class));
    if (context.isRestored()) {
      total = StreamSupport.stream(parts.get().spliterator(), false).mapToLong(Long::longValue).sum();
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    parts.update(List.of(total));
  }
}
