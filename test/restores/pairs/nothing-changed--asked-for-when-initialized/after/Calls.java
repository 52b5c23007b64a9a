package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the calls of each key. */
public class Calls extends KeyedProcessFunction<String, Long, String> implements CheckpointedFunction {
  private transient ValueState<Long> calls;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    calls = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("calls", Types.LONG));
    if (context.isRestored()) {
      System.err.println("restored " + context.getRestoredCheckpointId());
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    System.err.println("checkpoint " + context.getCheckpointId());
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Long stored = calls.value();
    long now = stored == null ? 1 : stored + 1;
    calls.update(now);
    out.collect(Line.of("calls", context.getCurrentKey(), now));
  }
}
