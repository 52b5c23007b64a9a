package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts for each key in a map state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<Status, Tally> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getMapState(new MapStateDescriptor<>("seen", Status.class, Tally.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Status key = Status.SENT;
    Tally now = seen.get(key);
    now = now == null ? new Tally() : now;
    now.times++;
    seen.put(key, now);
    out.collect(Line.of("seen", context.getCurrentKey(), now.times));
  }
}
