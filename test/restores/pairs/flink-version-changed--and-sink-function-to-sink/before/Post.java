package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;

/** Prints lines, and the number of each. */
final class Post extends RichSinkFunction<String> implements CheckpointedFunction {
  private transient ListState<Long> stored;
  private transient long posted;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("posted", Types.LONG));
    for (Long part : stored.get()) {
      posted += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    stored.add(posted);
  }

  @Override
  public void invoke(String letter, Context context) {
    System.out.println(letter);
    System.out.println(Line.of("posted", "all", ++posted));
  }
}
