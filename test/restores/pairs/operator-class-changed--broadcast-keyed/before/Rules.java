package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the rules in broadcast state and shows how many there are. */
final class Rules extends BroadcastProcessFunction<Long, Long, String> {
  static final MapStateDescriptor<String, Long> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.LONG);

  @Override
  public void processElement(Long number, ReadOnlyContext context, Collector<String> out) throws Exception {
    Long first = context.getBroadcastState(RULES).get("first");
    out.collect(Line.of("rule", Feed.key(number), first == null ? "none" : "first " + first));
  }

  @Override
  public void processBroadcastElement(Long rule, Context context, Collector<String> out) throws Exception {
    BroadcastState<String, Long> rules = context.getBroadcastState(RULES);
    if (!rules.contains("first") && rule > 20) {
      rules.put("first", rule / 100);
    }
  }
}
