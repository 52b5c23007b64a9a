package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the logins of users that match some rule. */
final class Bots extends KeyedBroadcastProcessFunction<String, Login, Rule, String> {
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", Types.STRING, Types.POJO(Rule.class));
  private transient ValueState<Long> hits;
  private transient Map<String, Pattern> compiled;

  @Override
  public void open(OpenContext context) {
    hits = getRuntimeContext().getState(new ValueStateDescriptor<>("hits", Types.LONG));
    compiled = new HashMap<>();
  }

  @Override
  public void processElement(Login login, ReadOnlyContext context, Collector<String> out) throws Exception {
    for (Map.Entry<String, Rule> rule : context.getBroadcastState(RULES).immutableEntries()) {
      if (compiled.computeIfAbsent(rule.getValue().expression, Pattern::compile).matcher(login.agent).matches()) {
        long now = hits.value() == null ? 1 : hits.value() + 1;
        hits.update(now);
        out.collect(Line.of("hits", login.user, now));
      }
    }
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    Rule before = context.getBroadcastState(RULES).get(rule.name);
    rule.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(RULES).put(rule.name, rule);
    out.collect(Line.of("revision", rule.name, rule.revision));
  }
}
