package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Keeps one profile in a union list state. */
final class Work extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Profile> stored;
  private transient Profile kept;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ListStateDescriptor<Profile> descriptor = new ListStateDescriptor<>("kept", TypeInformation.of(Profile.class));
    stored = context.getOperatorStateStore().getUnionListState(descriptor);
    for (Profile one : stored.get()) {
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
    String line = Line.of("kept", "all", kept == null ? "none" : kept.currency);
    if (kept == null) {
      kept = new Profile();
    }
    return line;
  }
}
