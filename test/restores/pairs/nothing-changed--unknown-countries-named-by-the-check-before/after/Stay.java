package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** For how many payments a card has been in one country. */
final class Stay extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<String> country;
  private transient ValueState<Long> payments;

  @Override
  public void open(OpenContext context) {
    country = getRuntimeContext().getState(new ValueStateDescriptor<>("country", Types.STRING));
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    String here = payment.country;
    long now = here.equals(country.value()) ? payments.value() + 1 : 1;
    country.update(here);
    payments.update(now);
    out.collect(Line.of("payments", payment.card, now));
  }
}
