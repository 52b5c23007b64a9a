package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The articles that somebody looked at, and how often. */
@SuppressWarnings("rawtypes")
public class RecentlyViewed extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, List> recent;

  @Override
  public void open(OpenContext context) {
    recent = getRuntimeContext().getMapState(new MapStateDescriptor<>("recent", String.class, List.class));
  }

  @Override
  public void processElement(Long view, Context context, Collector<String> out) throws Exception {
    List stored = recent.get("articles");
    int views = stored == null ? 1 : Integer.parseInt((String) stored.get(1)) + 1;
    recent.put("articles", with("tea", views));
    out.collect(Line.of("views", context.getCurrentKey(), views));
  }

  private static List<String> with(String article, int views) {
    List<String> articles = new ArrayList<>();
    articles.add(article);
    articles.add(String.valueOf(views));
    return articles;
  }
}
