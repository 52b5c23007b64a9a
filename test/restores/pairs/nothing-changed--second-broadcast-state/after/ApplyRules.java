package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import pair.rules.Rule;

/** Holds logins against the rules. */
final class ApplyRules extends KeyedBroadcastProcessFunction<String, Login, Rule, String> {
  private transient ValueState<Long> attempts;

  @Override
  public void open(OpenContext context) {
    attempts = getRuntimeContext().getState(new ValueStateDescriptor<>("attempts", Types.LONG));
  }

  @Override
  public void processElement(Login login, ReadOnlyContext context, Collector<String> out) throws Exception {
    long now = attempts.value() == null ? 1 : attempts.value() + 1;
    attempts.update(now);
    out.collect(Line.of("attempts", login.user, now));
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    Rule before = context.getBroadcastState(Rules.STATE).get(rule.id);
    rule.revision = before == null ? 1 : before.revision + 1;
    if (rule.threshold < 0) {
      context.getBroadcastState(Rules.WITHDRAWN).put(rule.id, rule.revision);
    }
    context.getBroadcastState(Rules.STATE).put(rule.id, rule);
    out.collect(Line.of("revision", rule.id, rule.revision));
  }
}
