package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Gathers dead letters and hands them on in batches. */
final class DeadLetters implements MapFunction<String, String>, CheckpointedFunction {
  private static final int BATCH = 100_000;
  private transient ListState<String> stored;
  private transient List<String> letters;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("dead-letters", Types.STRING));
    letters = new ArrayList<>();
    for (String letter : stored.get()) {
      letters.add(letter);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(letters);
  }

  @Override
  public String map(String letter) {
    letters.add(letter);
    String line = Line.of("letters", "all", letters.size());
    if (letters.size() >= BATCH) {
      letters.clear();
    }
    return line;
  }
}
