package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first articles of a basket, and counts all clicks. */
final class FillBasket extends KeyedProcessFunction<String, Click, String> {
  private static final int SHOWN = 3;

  private transient ValueState<Basket> baskets;

  @Override
  public void open(OpenContext context) {
    baskets = getRuntimeContext().getState(new ValueStateDescriptor<>("basket", Basket.class));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    Basket basket = baskets.value() == null ? new Basket() : baskets.value();
    out.collect(Line.of("articles", click.customer, basket.articles.isEmpty() ? "none" : String.join(", ", basket.articles)));
    if (basket.articles.size() < SHOWN) {
      basket.articles.add(click.article);
    }
    basket.clicks++;
    baskets.update(basket);
    out.collect(Line.of("clicks", click.customer, basket.clicks));
  }
}
