package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import pair.rules.Rule;

/** Holds logins against the rules. */
final class LoginRules extends KeyedBroadcastProcessFunction<String, Login, Rule, String> {
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", String.class, Rule.class);

  private transient ValueState<Long> attempts;
  private transient ValueState<Long> lastSeen;
  private transient Counter changed;

  @Override
  public void open(OpenContext context) {
    attempts = getRuntimeContext().getState(new ValueStateDescriptor<>("attempts", Types.LONG));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
    changed = getRuntimeContext().getMetricGroup().counter("rulesChanged");
  }

  @Override
  public void processElement(Login login, ReadOnlyContext context, Collector<String> out) throws Exception {
    long now = attempts.value() == null ? 1 : attempts.value() + 1;
    attempts.update(now);
    lastSeen.update(login.at);
    out.collect(Line.of("attempts", login.user, now));
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    changed.inc();
    Rule before = context.getBroadcastState(RULES).get(rule.id);
    rule.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(RULES).put(rule.id, rule);
    out.collect(Line.of("revision", rule.id, rule.revision));
  }
}
