package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts for each key how often each article was seen. */
final class Work extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<Article, Long> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getMapState(new MapStateDescriptor<>("seen", Article.class, Long.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    Article article = new Article("bicycle");
    long now = seen.contains(article) ? seen.get(article) + 1 : 1;
    seen.put(article, now);
    out.collect(Line.of("seen", context.getCurrentKey(), now));
  }
}
