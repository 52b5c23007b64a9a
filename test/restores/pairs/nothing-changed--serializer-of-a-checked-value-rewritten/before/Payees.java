package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts payments and keeps the last payee. */
final class Payees extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> payments;
  private transient ValueState<Iban> last;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", new IbanSerializer()));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    Iban payee = Iban.of(payment.account);
    out.collect(Line.of("last", payment.payer, last.value() == null ? "none" : last.value()));
    last.update(payee);
    payments.update(payments.value() == null ? 1 : payments.value() + 1);
    out.collect(Line.of("payments", payment.payer, payments.value()));
  }
}
