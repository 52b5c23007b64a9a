package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the subscription of each subscriber. */
final class Subscriptions extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Subscription> subscription;

  @Override
  public void open(OpenContext context) {
    subscription = getRuntimeContext().getState(new ValueStateDescriptor<>("subscription", Subscription.class));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    Subscription kept = subscription.value();
    if (kept == null) {
      kept = new Subscription();
      kept.setPlan(payment.plan);
    }
    kept.paid();
    subscription.update(kept);
    out.collect(Line.of("months", payment.subscriber, kept.getMonths()));
    if (!kept.isActive()) {
      out.collect(payment.subscriber + " is not active");
    }
  }
}
