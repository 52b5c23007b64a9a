package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the baskets of a customer, of which there is one. */
final class Baskets extends KeyedProcessFunction<String, Order, String> {
  private transient MapState<Integer, Basket> baskets;

  @Override
  public void open(OpenContext context) {
    baskets = getRuntimeContext().getMapState(new MapStateDescriptor<>("baskets", Integer.class, Basket.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    Basket basket = baskets.get(1);
    out.collect(Line.of("address", order.customer, basket == null ? "none" : basket.getAddress().getPostcode() + " " + basket.getAddress().getCity()));
    if (basket == null) {
      basket = new Basket();
      basket.setAddress(new Address(order.city, order.postcode));
    }
    basket.setArticles(basket.getArticles() + 1);
    baskets.put(1, basket);
    out.collect(Line.of("articles", order.customer, basket.getArticles()));
  }
}
