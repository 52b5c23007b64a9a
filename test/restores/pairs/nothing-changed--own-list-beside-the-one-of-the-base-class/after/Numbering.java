package pair;

import java.util.Collections;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Gives numbers without gaps, which go on after a restore. */
public abstract class Numbering extends RichMapFunction<Long, String> implements CheckpointedFunction {
  private transient ListState<Long> numbers;
  private transient long last;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    numbers = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last-number", Types.LONG));
    for (Long number : numbers.get()) {
      last = Math.max(last, number);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    numbers.update(Collections.singletonList(last));
  }

  /** The next number. */
  protected long next() {
    return ++last;
  }
}
