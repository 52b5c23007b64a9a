package pair;

import common.Line;
import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.util.Collector;

/** Keeps readings until there are enough of them. */
final class BufferByRegion extends RichFlatMapFunction<Reading, String> implements CheckpointedFunction {
  private final int limit;
  private transient Map<Region, ListState<Long>> states;
  private transient Map<Region, Long> buffered;
  private transient Counter flushes;

  BufferByRegion(int limit) {
    this.limit = limit;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    states = new EnumMap<>(Region.class);
    buffered = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      ListState<Long> state = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("buffer-" + region, Types.LONG));
      states.put(region, state);
      for (Long restored : state.get()) {
        buffered.merge(region, restored, Long::sum);
      }
    }
  }

  @Override
  public void open(OpenContext context) {
    flushes = getRuntimeContext().getMetricGroup().counter("flushes");
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    for (Map.Entry<Region, ListState<Long>> state : states.entrySet()) {
      state.getValue().clear();
      Long count = buffered.get(state.getKey());
      if (count != null) {
        state.getValue().add(count);
      }
    }
  }

  @Override
  public void flatMap(Reading reading, Collector<String> out) {
    long now = buffered.merge(Region.of(reading.getRegion()), 1L, Long::sum);
    out.collect(Line.of("buffered", reading.getRegion(), now));
    if (now > limit) {
      flush(Region.of(reading.getRegion()));
    }
  }

  private void flush(Region region) {
    buffered.remove(region);
    flushes.inc();
  }
}
