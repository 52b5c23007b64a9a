package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts payments, and passes on those that are rejected. */
final class Screen extends ProcessFunction<Long, Long> implements CheckpointedFunction {
  static final OutputTag<String> SCREENED = new OutputTag<String>("screened") {};
  private transient ListState<Long> stored;
  private transient long screened;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("screened", Types.LONG));
    for (Long part : stored.get()) {
      screened += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(screened);
  }

  @Override
  public void processElement(Long payment, Context context, Collector<Long> out) {
    context.output(SCREENED, Line.of("screened", "all", ++screened));
    if (payment % 3 == 0) {
      out.collect(payment);
    }
  }
}
