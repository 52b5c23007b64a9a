package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts orders and payments together, whichever comes first. */
final class Settle extends KeyedCoProcessFunction<String, Order, Payment, String> {
  private transient ValueState<Order> order;
  private transient ValueState<Payment> payment;
  private transient ValueState<Long> settled;

  @Override
  public void open(OpenContext context) {
    order = getRuntimeContext().getState(new ValueStateDescriptor<>("order", Order.class));
    payment = getRuntimeContext().getState(new ValueStateDescriptor<>("payment", Payment.class));
    settled = getRuntimeContext().getState(new ValueStateDescriptor<>("settled", Types.LONG));
  }

  @Override
  public void processElement1(Order ordered, Context context, Collector<String> out) throws Exception {
    order.update(ordered);
    if (payment.value() != null) {
      settle(context.getCurrentKey(), out);
    }
  }

  @Override
  public void processElement2(Payment paid, Context context, Collector<String> out) throws Exception {
    payment.update(paid);
    if (order.value() != null) {
      settle(context.getCurrentKey(), out);
    }
  }

  private void settle(String customer, Collector<String> out) throws Exception {
    long now = settled.value() == null ? 1 : settled.value() + 1;
    settled.update(now);
    out.collect(Line.of("paid", customer, now));
  }
}
