package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers which discount a customer has, and takes it off each order. */
final class Discounts extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Double> discount;
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    discount = getRuntimeContext().getState(new ValueStateDescriptor<>("discount", Types.DOUBLE));
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    double off = discount.value() == null ? 0 : discount.value();
    out.collect(Line.of("discount", order.customer, Math.round(off * 100) + " %"));
    if (order.code.equals("SUMMER")) {
      discount.update(0.2);
    } else if (order.code.equals("WELCOME")) {
      discount.update(0.05);
    }
    long count = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(count);
    out.collect(Line.of("orders", order.customer, count));
    out.collect(order.customer + " pays " + order.amount * (1 - off));
  }
}
