package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Tells of callers by the rules of the day. */
final class Watch extends KeyedBroadcastProcessFunction<String, Call, Rule, String> {
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.POJO(Rule.class));

  private transient ValueState<Long> calls;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
  }

  @Override
  public void processElement(Call call, ReadOnlyContext context, Collector<String> out) throws Exception {
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    out.collect(Line.of("calls", call.caller, now));
    for (Map.Entry<String, Rule> rule : context.getBroadcastState(RULES).immutableEntries()) {
      if (now > rule.getValue().most) {
        out.collect(Line.of("alert", call.caller, rule.getKey()));
      }
    }
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    BroadcastState<String, Rule> rules = context.getBroadcastState(RULES);
    rules.put(keyOf(rule), rule.revised(rules.get(keyOf(rule))));
    out.collect(Line.of("revision", rule.name, rule.revision));
  }

  private static String keyOf(Rule rule) {
    return rule.id;
  }
}
