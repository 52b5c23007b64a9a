package pair;

import common.Line;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the conditions of all categories. */
final class Limits extends BroadcastProcessFunction<String, Rule, String> {
  static final MapStateDescriptor<String, String> LIMITS = new MapStateDescriptor<>("limits", Types.STRING, Types.STRING);

  @Override
  public void processElement(String category, ReadOnlyContext context, Collector<String> out) throws Exception {
    String condition = context.getBroadcastState(LIMITS).get(category);
    Long limit = condition == null ? null : Condition.limit(condition);
    out.collect(Line.of("limit", category, limit == null ? "none" : "up to " + limit));
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    context.getBroadcastState(LIMITS).put(rule.category, rule.condition);
  }
}
