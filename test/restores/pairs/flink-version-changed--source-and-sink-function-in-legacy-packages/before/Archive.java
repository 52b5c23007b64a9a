package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;

/** Writes events to an archive, each with its place there and its place among those of its key. */
final class Archive extends RichSinkFunction<Long> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient ValueState<Long> ofKey;
  private transient long written;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ofKey = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("of-key", Types.LONG));
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("written", Types.LONG));
    for (Long part : stored.get()) {
      written += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(written);
  }

  @Override
  public void invoke(Long event, Context context) throws Exception {
    written++;
    long place = ofKey.value() == null ? 1 : ofKey.value() + 1;
    ofKey.update(place);
    System.out.println(Line.of("event", "all", event));
    System.out.println(Line.of("written", "all", written));
    System.out.println(Line.of("place", "key " + event % 4, place));
  }
}
