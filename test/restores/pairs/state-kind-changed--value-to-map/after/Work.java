package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the records of each key by their kind. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Long> counts;

  @Override
  public void open(OpenContext context) {
    counts = getRuntimeContext().getMapState(new MapStateDescriptor<>("counts", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Long stored = counts.get("bought");
    long now = stored == null ? 1 : stored + 1;
    counts.put("bought", now);
    out.collect(Line.of("count", context.getCurrentKey(), now));
  }
}
