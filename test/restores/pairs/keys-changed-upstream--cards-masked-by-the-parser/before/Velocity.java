package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts how often a card is used, and tells when that is very often. */
final class Velocity extends KeyedProcessFunction<String, CardPayment, String> {
  static final OutputTag<String> ALERTS = new OutputTag<>("alerts", Types.STRING);
  private transient ValueState<Long> used;

  @Override
  public void open(OpenContext context) {
    used = getRuntimeContext().getState(new ValueStateDescriptor<>("used", Types.LONG));
  }

  @Override
  public void processElement(CardPayment payment, Context context, Collector<String> out) throws Exception {
    long now = used.value() == null ? 1 : used.value() + 1;
    used.update(now);
    if (now % 1000 == 0) {
      context.output(ALERTS, Cards.masked(payment.card) + " is used very often");
    }
    out.collect(Line.of("velocity", payment.holder, now));
  }
}
