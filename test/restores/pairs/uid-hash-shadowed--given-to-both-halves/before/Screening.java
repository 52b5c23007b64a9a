package pair;

import common.Line;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Counts payments, and those of them that are rejected. */
final class Screening implements FlatMapFunction<Long, String>, CheckpointedFunction {
  private transient ListState<Long> ofScreened;
  private transient ListState<Long> ofRejected;
  private transient long screened;
  private transient long rejected;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ofScreened = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("screened", Types.LONG));
    ofRejected = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("rejected", Types.LONG));
    for (Long part : ofScreened.get()) {
      screened += part;
    }
    for (Long part : ofRejected.get()) {
      rejected += part;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    ofScreened.clear();
    ofScreened.add(screened);
    ofRejected.clear();
    ofRejected.add(rejected);
  }

  @Override
  public void flatMap(Long payment, Collector<String> out) {
    out.collect(Line.of("screened", "all", ++screened));
    if (payment % 3 == 0) {
      out.collect(Line.of("rejected", "all", ++rejected));
    }
  }
}
