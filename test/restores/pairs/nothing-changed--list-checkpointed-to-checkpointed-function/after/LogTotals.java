package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.runtime.state.JavaSerializer;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Counts lines. */
final class LogTotals implements FlatMapFunction<String, String>, CheckpointedFunction {
  /** What Flink called the list of a ListCheckpointed. */
  private static final String SAVED = "_default_";

  private transient ListState<Totals> saved;
  private transient Totals totals;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    saved = context.getOperatorStateStore().getListState(new ListStateDescriptor<>(SAVED, new JavaSerializer<>()));
    totals = new Totals();
    for (Totals part : saved.get()) {
      totals.lines += part.lines;
      totals.longest = Math.max(totals.longest, part.longest);
    }
  }

  @Override
  public void flatMap(String line, Collector<String> out) {
    out.collect(Line.of("longest", "all", totals.longest == 0 ? "none" : "longest " + totals.longest));
    totals.longest = Math.max(totals.longest, line.length());
    out.collect(Line.of("lines", "all", ++totals.lines));
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    saved.update(List.of(totals));
  }
}
