package pair;

import common.Line;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** What each till has taken so far, in cents. */
final class Takings extends RichMapFunction<Receipt, String> implements CheckpointedFunction {
  private static final long CENTS = 100;

  private final Map<String, Long> totals = new TreeMap<>();
  private transient ListState<Tuple2<String, Long>> stored;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("totals", Types.TUPLE(Types.STRING, Types.LONG)));
    if (context.isRestored()) {
      // Euros until now.
      for (Tuple2<String, Long> total : stored.get()) {
        totals.merge(total.f0, total.f1 * CENTS, Long::sum);
      }
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (Map.Entry<String, Long> total : totals.entrySet()) {
      stored.add(Tuple2.of(total.getKey(), total.getValue()));
    }
  }

  @Override
  public String map(Receipt receipt) {
    long total = totals.merge(receipt.till, receipt.euros * CENTS, Long::sum);
    return Line.of("takings", receipt.till, total / CENTS);
  }
}
