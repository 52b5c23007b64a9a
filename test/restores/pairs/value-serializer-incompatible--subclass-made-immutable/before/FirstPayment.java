package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers how a customer paid first, and counts what he pays. */
final class FirstPayment extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Payment> first;
  private transient ValueState<Long> payments;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Payment.class));
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    Payment known = first.value();
    out.collect(Line.of("first", payment.customer, known == null ? "none" : known.how()));
    if (known == null) {
      first.update(payment);
    }
    long now = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(now);
    out.collect(Line.of("payments", payment.customer, now));
  }
}
