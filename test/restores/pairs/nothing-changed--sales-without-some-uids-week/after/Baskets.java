package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Fills the baskets of customers. */
final class Baskets extends KeyedProcessFunction<String, Order, String> {
  static final OutputTag<Basket> FULL = new OutputTag<Basket>("full") {};
  private transient ValueState<Basket> basket;

  @Override
  public void open(OpenContext context) {
    basket = getRuntimeContext().getState(new ValueStateDescriptor<>("basket", Basket.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Basket filled = basket.value() == null ? new Basket() : basket.value();
    filled.add(order);
    basket.update(filled);
    if (filled.getOrders() % 2 == 0) {
      context.output(FULL, filled);
    }
    out.collect(Line.of("orders", order.customer, filled.getOrders()));
  }
}
