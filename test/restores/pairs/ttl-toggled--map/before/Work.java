package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts for each key in a map state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Long> seen;

  @Override
  public void open(OpenContext context) {
    MapStateDescriptor<String, Long> descriptor = new MapStateDescriptor<>("seen", Types.STRING, Types.LONG);
    seen = getRuntimeContext().getMapState(descriptor);
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    long now = seen.contains("all") ? seen.get("all") + 1 : 1;
    seen.put("all", now);
    out.collect(Line.of("seen", context.getCurrentKey(), now));
  }
}
