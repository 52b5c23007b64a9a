package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Fills the baskets of customers. */
final class Baskets extends KeyedProcessFunction<String, Click, String> {
  private transient ValueState<Basket> baskets;

  @Override
  public void open(OpenContext context) {
    baskets = getRuntimeContext().getState(new ValueStateDescriptor<>("basket", Basket.class));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    Basket basket = baskets.value() == null ? new Basket() : baskets.value();
    basket.put(click);
    baskets.update(basket);
    out.collect(Line.of("pieces", click.customer, basket.getPieces()));
  }
}
