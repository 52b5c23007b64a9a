package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Gives invoices their numbers, without a gap. */
final class Invoices extends RichMapFunction<Order, String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long last;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last-number", Types.LONG));
    for (Long number : stored.get()) {
      last = Math.max(last, number);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(last);
  }

  @Override
  public String map(Order order) {
    last++;
    return Line.of("invoice", "all", last);
  }
}
