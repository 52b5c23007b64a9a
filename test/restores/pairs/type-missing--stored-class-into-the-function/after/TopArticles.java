package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The articles that sell best in a shop. */
public final class TopArticles extends KeyedProcessFunction<String, Long, String> {
  private static final int MOST = 5;
  private transient MapState<String, Stats> articles;
  private transient ValueState<Long> rounds;

  /** How an article sells. */
  public static class Stats {
    public String article;
    public long sold;
    public double turnover;
  }

  @Override
  public void open(OpenContext context) {
    articles = getRuntimeContext().getMapState(Descriptors.map("articles", Stats.class));
    rounds = getRuntimeContext().getState(Descriptors.value("rounds", Long.class));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String article = "article-" + number / 4 % 3;
    Stats stats = articles.contains(article) ? articles.get(article) : new Stats();
    stats.article = article;
    stats.sold++;
    stats.turnover += 9.5;
    articles.put(article, stats);
    out.collect(Line.of("sold", context.getCurrentKey() + "/" + article, stats.sold));
    context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() / 200 * 200 + 200);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    List<Stats> all = new ArrayList<>();
    articles.values().forEach(all::add);
    all.sort(Comparator.comparingLong((Stats stats) -> stats.sold).reversed());
    all.stream().limit(MOST).forEach(stats -> out.collect("top " + stats.article));
    long now = rounds.value() == null ? 1 : rounds.value() + 1;
    rounds.update(now);
    out.collect(Line.of("rounds", context.getCurrentKey(), now));
  }
}
