package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** Counts orders of a shop. */
public class ShopCounter extends RichMapFunction<Order, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("shop-count", Long.class));
  }

  @Override
  public String map(Order order) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    return Line.of("by shop", order.shop, now);
  }
}
