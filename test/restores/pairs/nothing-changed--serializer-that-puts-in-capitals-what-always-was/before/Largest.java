package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the largest payment. */
final class Largest extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> payments;
  private transient ValueState<Money> largest;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
    largest = getRuntimeContext().getState(new ValueStateDescriptor<>("largest", new MoneySerializer()));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    Money known = largest.value();
    out.collect(Line.of("largest", payment.payer, known == null ? "none" : known));
    Money paid = Money.of(payment.cents, payment.currency);
    if (known == null || paid.cents() > known.cents()) {
      largest.update(paid);
    }
    payments.update(payments.value() == null ? 1 : payments.value() + 1);
    out.collect(Line.of("payments", payment.payer, payments.value()));
  }
}
