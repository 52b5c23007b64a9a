package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up what a customer spends, in euros. */
final class Spent extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> spent;

  @Override
  public void open(OpenContext context) {
    spent = getRuntimeContext().getState(new ValueStateDescriptor<>("spent", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long euros = payment.amount;
    long now = spent.value() == null ? euros : spent.value() + euros;
    spent.update(now);
    out.collect(Line.of("spent", context.getCurrentKey(), now));
  }
}
