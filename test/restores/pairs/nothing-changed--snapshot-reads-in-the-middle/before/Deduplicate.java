package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets no change of a table through twice. */
final class Deduplicate extends KeyedProcessFunction<String, Change, Change> {
  private transient MapState<String, Long> positions;

  @Override
  public void open(OpenContext context) {
    positions = getRuntimeContext().getMapState(new MapStateDescriptor<>("positions", String.class, Long.class));
  }

  @Override
  public void processElement(Change change, Context context, Collector<Change> out) throws Exception {
    Long last = positions.get(change.getTable());
    if (last == null || last < change.getPosition()) {
      positions.put(change.getTable(), change.getPosition());
      out.collect(change);
    }
  }
}
