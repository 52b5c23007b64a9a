package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Keeps the last event in an operator list state. */
final class Work extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<WriteEvent> stored;
  private transient WriteEvent kept;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ListStateDescriptor<WriteEvent> descriptor = new ListStateDescriptor<>("kept", TypeInformation.of(WriteEvent.class));
    stored = context.getOperatorStateStore().getListState(descriptor);
    for (WriteEvent one : stored.get()) {
      kept = one;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(kept);
  }

  @Override
  public String map(Long number) {
    String line = Line.of("kept", "all", kept == null ? "none" : kept.instant() + " " + kept.files());
    if (kept == null) {
      kept = WriteEvent.of("all");
    }
    return line;
  }
}
