package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Holds labels until there are enough of them for a call. */
final class Outbox extends RichFlatMapFunction<Label, String> implements CheckpointedFunction {
  private static final int ENOUGH = 50_000;

  private final List<Label> waiting = new ArrayList<>();
  private transient ListState<Label> stored;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("waiting", Label.class));
    for (Label label : stored.get()) {
      waiting.add(label);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (Label label : waiting) {
      stored.add(label);
    }
  }

  @Override
  public void flatMap(Label label, Collector<String> out) {
    waiting.add(label);
    out.collect(Line.of("waiting", "all", waiting.size()));
    if (waiting.size() == ENOUGH) {
      waiting.clear();
    }
  }
}
