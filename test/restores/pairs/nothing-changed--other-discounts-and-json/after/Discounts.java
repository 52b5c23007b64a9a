package pair;

import common.Line;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers which discount a customer has, and takes it off each order. */
final class Discounts extends KeyedProcessFunction<String, Order, String> {
  private static final Map<String, Double> CODES = Map.of("SUMMER", 0.1, "WELCOME", 0.075, "AUTUMN", 0.15);

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
    Double given = CODES.get(order.code);
    if (given != null) {
      discount.update(Math.max(given, off));
    }
    if (order.amount <= 0) {
      return;
    }
    long count = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(count);
    out.collect(Line.of("orders", order.customer, count));
    out.collect(String.format(Locale.ROOT, "{\"customer\":\"%s\",\"pays\":%.2f,\"order\":%d}", order.customer, order.amount * (1 - off), count));
  }
}
