package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the payments of a card, and warns of those from abroad. */
final class WatchCard extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> payments;
  private transient ValueState<String> home;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
    home = getRuntimeContext().getState(new ValueStateDescriptor<>("home", Types.STRING));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long count = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(count);
    String known = home.value();
    if (known == null) {
      home.update(payment.country);
    } else if (count > 1 && !known.equals(payment.country)) {
      out.collect("abroad: " + payment.card + " in " + payment.country);
    }
    out.collect(Line.of("payments", payment.card, count));
  }
}
