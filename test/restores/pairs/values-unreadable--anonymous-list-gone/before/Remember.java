package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Basket> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Basket.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Basket stored = remembered.value();
    if (stored == null) {
      remembered.update(Basket.of(context.getCurrentKey()));
    }
    out.collect(Line.of("customer", context.getCurrentKey(), stored == null ? "none" : stored.customer));
    out.collect(Line.of("article", context.getCurrentKey(), stored == null ? "none" : stored.articles.get(0)));
  }
}
