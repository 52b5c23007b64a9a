package pair.operators;

import java.util.Collections;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;

/** An operator that knows how many records it has seen. */
abstract class CountingOperator<T> extends AbstractStreamOperator<T> {
  private transient ListState<Long> processed;
  protected transient long sinceStart;

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    processed = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("processed", Types.LONG));
    sinceStart = 0;
    for (Long one : processed.get()) {
      sinceStart += one;
    }
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    processed.update(Collections.singletonList(sinceStart));
  }
}
