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

/** Counts messages by their channel; the list has the count of each. */
final class Received extends ProcessFunction<Long, String> implements CheckpointedFunction {
  private static final int CHANNELS = 4;

  private transient ListState<Long> stored;
  private transient long[] counts;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("received", Types.LONG));
    counts = new long[CHANNELS];
    int channel = 0;
    for (Long count : stored.get()) {
      counts[channel++ % CHANNELS] += count;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored.clear();
    for (long count : counts) {
      stored.add(count);
    }
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) {
    counts[(int) (number % CHANNELS)]++;
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    out.collect(Line.of("received", "all", total));
  }
}
