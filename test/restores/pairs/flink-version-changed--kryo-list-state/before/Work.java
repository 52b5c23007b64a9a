package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps two baskets for each key in a list state. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient ListState<Basket> baskets;

  @Override
  public void open(OpenContext context) {
    baskets = getRuntimeContext().getListState(new ListStateDescriptor<>("baskets", Basket.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String articles = "";
    for (Basket basket : baskets.get()) {
      articles += basket.article() + " ";
    }
    out.collect(Line.of("articles", context.getCurrentKey(), articles.isEmpty() ? "none" : articles.trim()));
    String key = context.getCurrentKey();
    baskets.update(List.of(Basket.of(key), Basket.of(key)));
  }
}
