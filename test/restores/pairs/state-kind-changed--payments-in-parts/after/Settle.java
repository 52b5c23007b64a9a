package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts orders and payments together, whichever comes first. */
final class Settle extends KeyedCoProcessFunction<String, Order, Payment, String> {
  private transient ValueState<Order> order;
  private transient ListState<Payment> payments;
  private transient ValueState<Long> settled;

  @Override
  public void open(OpenContext context) {
    order = getRuntimeContext().getState(new ValueStateDescriptor<>("order", Order.class));
    payments = getRuntimeContext().getListState(new ListStateDescriptor<>("payment", Payment.class));
    settled = getRuntimeContext().getState(new ValueStateDescriptor<>("settled", Types.LONG));
  }

  @Override
  public void processElement1(Order ordered, Context context, Collector<String> out) throws Exception {
    order.update(ordered);
    if (paid() > 0) {
      settle(context.getCurrentKey(), out);
    }
  }

  @Override
  public void processElement2(Payment paid, Context context, Collector<String> out) throws Exception {
    payments.add(paid);
    if (order.value() != null) {
      settle(context.getCurrentKey(), out);
    }
  }

  private long paid() throws Exception {
    long cents = 0;
    for (Payment part : payments.get()) {
      cents += part.cents;
    }
    return cents;
  }

  private void settle(String customer, Collector<String> out) throws Exception {
    long now = settled.value() == null ? 1 : settled.value() + 1;
    settled.update(now);
    payments.clear();
    out.collect(Line.of("paid", customer, now));
  }
}
