package pair;

import common.Line;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a rule in a broadcast state and shows what was restored. */
final class Rules extends BroadcastProcessFunction<Long, Long, String> {
  static final MapStateDescriptor<String, String> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.STRING);

  @Override
  public void processElement(Long number, ReadOnlyContext context, Collector<String> out) throws Exception {
    String stored = context.getBroadcastState(RULES).get("7");
    out.collect(Line.of("rules", "all", stored == null ? "none" : stored));
  }

  @Override
  public void processBroadcastElement(Long number, Context context, Collector<String> out) throws Exception {
    // Only one rule is stored, a second after the start: a restored job that shows it has it from its state.
    if (number == 100) {
      context.getBroadcastState(RULES).put("7", "free delivery");
    }
  }
}
