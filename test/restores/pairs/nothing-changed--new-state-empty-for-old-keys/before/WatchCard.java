package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the payments of a card. */
final class WatchCard extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> payments;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long count = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(count);
    out.collect(Line.of("payments", payment.card, count));
  }
}
