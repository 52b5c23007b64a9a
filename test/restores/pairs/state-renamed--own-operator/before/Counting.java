package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Counts all records. */
public final class Counting extends AbstractStreamOperator<String> implements OneInputStreamOperator<Long, String> {
  private transient ListState<Long> stored;
  private transient long count;

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("count", Types.LONG));
    for (Long part : stored.get()) {
      count += part;
    }
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    stored.update(List.of(count));
  }

  @Override
  public void processElement(StreamRecord<Long> record) {
    output.collect(new StreamRecord<>(Line.of("count", "all", ++count)));
  }
}
