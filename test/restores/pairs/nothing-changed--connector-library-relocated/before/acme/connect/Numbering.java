package acme.connect;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Passes lines on, each followed by its number. */
public final class Numbering implements FlatMapFunction<String, String>, CheckpointedFunction {
  private final String label;
  private transient ListState<Long> stored;
  private transient long lines;

  public Numbering(String label) {
    this.label = label;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("lines", Types.LONG));
    for (Long part : stored.get()) {
      lines += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(lines);
  }

  @Override
  public void flatMap(String line, Collector<String> out) {
    out.collect(line);
    out.collect(label + "|all|" + ++lines);
  }
}
