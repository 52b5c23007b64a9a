package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what an account had checked. */
final class Check extends KeyedBroadcastProcessFunction<String, Payment, Rule, String> {
  static final MapStateDescriptor<Rule.Kind, Rule> RULES = new MapStateDescriptor<>("rules", Rule.Kind.class, Rule.class);

  private transient ValueState<Long> checked;

  @Override
  public void open(OpenContext context) {
    checked = getRuntimeContext().getState(new ValueStateDescriptor<>("checked", Long.class));
  }

  @Override
  public void processElement(Payment payment, ReadOnlyContext context, Collector<String> out) throws Exception {
    long now = checked.value() == null ? 1 : checked.value() + 1;
    checked.update(now);
    out.collect(Line.of("checked", payment.getAccount(), now));
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    BroadcastState<Rule.Kind, Rule> rules = context.getBroadcastState(RULES);
    Rule known = rules.get(rule.kind);
    rule.revision = known == null ? 1 : known.revision + 1;
    rules.put(rule.kind, rule);
    out.collect(Line.of("rule", rule.kind, rule.revision));
  }
}
