package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Keeps readings until there are enough of them. */
final class BufferByRegion extends RichFlatMapFunction<Reading, String> implements CheckpointedFunction {
  private static final String[] REGIONS = {"eu", "us", "apac"};

  private final int limit;
  private transient Map<String, ListState<Long>> states;
  private transient Map<String, Long> buffered;

  BufferByRegion(int limit) {
    this.limit = limit;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    states = new HashMap<>();
    buffered = new HashMap<>();
    for (String region : REGIONS) {
      ListState<Long> state = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("buffer-" + region, Types.LONG));
      states.put(region, state);
      for (Long restored : state.get()) {
        buffered.merge(region, restored, Long::sum);
      }
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    for (String region : REGIONS) {
      states.get(region).clear();
      if (buffered.containsKey(region)) {
        states.get(region).add(buffered.get(region));
      }
    }
  }

  @Override
  public void flatMap(Reading reading, Collector<String> out) {
    long now = buffered.merge(reading.getRegion(), 1L, Long::sum);
    out.collect(Line.of("buffered", reading.getRegion(), now));
    if (now > limit) {
      buffered.remove(reading.getRegion());
    }
  }
}
