package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what was paid for a plan. */
final class PaidOfPlan extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> paid;

  @Override
  public void open(OpenContext context) {
    paid = getRuntimeContext().getState(new ValueStateDescriptor<>("paid", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long now = paid.value() == null ? 1 : paid.value() + 1;
    paid.update(now);
    out.collect(Line.of("paid", payment.plan, now));
  }
}
