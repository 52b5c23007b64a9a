package com.acme.orders;

import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Holds every order against the fraud rules and counts strikes per customer. */
public class RuleScorer
    extends KeyedBroadcastProcessFunction<String, Order, FraudRule, LedgerEntry> {
  public static final MapStateDescriptor<String, FraudRule> RULES =
      new MapStateDescriptor<>("rules", String.class, FraudRule.class);

  private static final long serialVersionUID = 1L;

  private transient ValueState<Integer> oldStrikes;
  private transient ValueState<Long> strikes;

  @Override
  public void open(OpenContext context) {
    oldStrikes = getRuntimeContext().getState(new ValueStateDescriptor<>("strikes", Integer.class));
    strikes = getRuntimeContext().getState(new ValueStateDescriptor<>("strike-count", Long.class));
  }

  @Override
  public void processElement(Order order, ReadOnlyContext context, Collector<LedgerEntry> out)
      throws Exception {
    for (Map.Entry<String, FraudRule> rule : context.getBroadcastState(RULES).immutableEntries()) {
      if (rule.getValue().matches(order)) {
        long now = strikesSoFar() + 1;
        strikes.update(now);
        out.collect(
            new LedgerEntry(
                "fraud",
                order.totalCents(),
                order.id + " hits " + rule.getKey() + ", strike " + now + ", " + Euros.of(order.totalCents())));
      }
    }
  }

  /** What was counted before the type changed is taken over when its customer is next seen. */
  private long strikesSoFar() throws Exception {
    Long counted = strikes.value();
    Integer old = oldStrikes.value();
    oldStrikes.clear();
    return counted != null ? counted : old != null ? old : 0;
  }

  @Override
  public void processBroadcastElement(FraudRule rule, Context context, Collector<LedgerEntry> out)
      throws Exception {
    context.getBroadcastState(RULES).put(rule.id, rule);
  }
}
