package pair;

import common.Line;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what somebody paid within the window of each rule. */
final class DynamicAlerts extends KeyedBroadcastProcessFunction<String, Payment, Rule, String> {
  static final MapStateDescriptor<Integer, Rule> RULES = new MapStateDescriptor<>("rules", Types.INT, TypeInformation.of(Rule.class));

  private transient MapState<Long, Set<Payment>> window;

  @Override
  public void open(OpenContext context) {
    window = getRuntimeContext().getMapState(new MapStateDescriptor<>("window", Types.LONG, TypeInformation.of(new TypeHint<Set<Payment>>() {})));
  }

  @Override
  public void processElement(Payment payment, ReadOnlyContext context, Collector<String> out) throws Exception {
    add(payment);
    for (Map.Entry<Integer, Rule> rule : context.getBroadcastState(RULES).immutableEntries()) {
      long since = payment.at - rule.getValue().windowMillis;
      long payments = 0;
      double sum = 0;
      for (Map.Entry<Long, Set<Payment>> entry : window.entries()) {
        if (entry.getKey() * 1000 >= since) {
          for (Payment one : entry.getValue()) {
            payments++;
            sum += one.amount;
          }
        }
      }
      out.collect(Line.of("payments", payment.payer, payments));
      if (sum > rule.getValue().limit) {
        out.collect(Line.of("alert", payment.payer, sum));
      }
    }
  }

  private void add(Payment payment) throws Exception {
    long second = payment.at / 1000;
    Set<Payment> known = window.contains(second) ? window.get(second) : new HashSet<>();
    known.add(payment);
    window.put(second, known);
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<String> out) throws Exception {
    BroadcastState<Integer, Rule> rules = context.getBroadcastState(RULES);
    Rule known = rules.get(rule.id);
    out.collect(Line.of("limit", rule.id, known == null ? "none" : "up to " + known.limit));
    rules.put(rule.id, rule);
  }
}
