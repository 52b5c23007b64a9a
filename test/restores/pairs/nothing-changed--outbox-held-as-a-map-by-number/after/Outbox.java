package pair;

import common.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Holds labels, each once, until there are enough of them for a call. */
final class Outbox extends RichFlatMapFunction<Label, String> implements CheckpointedFunction {
  private static final int ENOUGH = 50_000;

  private transient Map<Long, Label> byNumber;
  private transient ListState<Label> stored;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    byNumber = new LinkedHashMap<>();
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("waiting", TypeInformation.of(new TypeHint<Label>() {})));
    if (context.isRestored()) {
      stored.get().forEach(label -> byNumber.put(label.number, label));
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.update(new ArrayList<>(byNumber.values()));
  }

  @Override
  public void flatMap(Label label, Collector<String> out) {
    byNumber.putIfAbsent(label.number, label);
    out.collect(Line.of("waiting", "all", byNumber.size()));
    if (byNumber.size() >= ENOUGH) {
      byNumber.clear();
    }
  }
}
