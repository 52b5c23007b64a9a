package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the payments of a shop. */
final class Shops extends KeyedProcessFunction<String, CardPayment, String> {
  private transient ValueState<Long> payments;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
  }

  @Override
  public void processElement(CardPayment payment, Context context, Collector<String> out) throws Exception {
    long now = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(now);
    out.collect(Line.of("shop", payment.shop, now));
  }
}
