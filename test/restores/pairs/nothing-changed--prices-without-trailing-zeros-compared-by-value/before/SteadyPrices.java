package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts for how many offers a price has not changed. */
final class SteadyPrices extends KeyedProcessFunction<String, Offer, String> {
  private transient ValueState<Steady> steady;

  @Override
  public void open(OpenContext context) {
    steady = getRuntimeContext().getState(new ValueStateDescriptor<>("steady", Steady.class));
  }

  @Override
  public void processElement(Offer offer, Context context, Collector<String> out) throws Exception {
    Steady known = steady.value();
    if (known == null || !known.price.equals(offer.getPrice())) {
      known = new Steady();
      known.price = offer.getPrice();
    }
    known.offers++;
    steady.update(known);
    out.collect(Line.of("offers", offer.getArticle(), known.offers));
  }
}
