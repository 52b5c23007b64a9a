package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows the pages of a site, and looks after a good site more often. */
final class Frontier extends KeyedCoProcessFunction<String, Page, SiteScore, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Frontier.class);
  private static final long BASE_INTERVAL = 200;
  private transient MapState<Long, Page> pages;
  private transient ValueState<Long> met;
  private transient ValueState<String> site;
  private transient Map<String, Float> scores;
  private transient float averageScore;

  @Override
  public void open(OpenContext context) throws Exception {
    pages = getRuntimeContext().getMapState(new MapStateDescriptor<>("pages", TypeInformation.of(new TypeHint<Long>() {}), TypeInformation.of(new TypeHint<Page>() {})));
    met = getRuntimeContext().getState(new ValueStateDescriptor<>("met", TypeInformation.of(new TypeHint<Long>() {})));
    site = getRuntimeContext().getState(new ValueStateDescriptor<>("site", TypeInformation.of(new TypeHint<String>() {})));
    scores = new HashMap<>();
  }

  @Override
  public void processElement1(Page page, Context context, Collector<String> out) throws Exception {
    if (site.value() == null) {
      site.update(page.getSite());
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + interval(page.getSite()));
    }
    out.collect(Line.of("first", page.getSite(), first()));
    pages.put(page.getPath(), page);
    long now = met.value() == null ? 1 : met.value() + 1;
    met.update(now);
    out.collect(Line.of("met", page.getSite(), now));
  }

  private String first() throws Exception {
    Page first = null;
    for (Page page : pages.values()) {
      first = first == null || page.getPath() < first.getPath() ? page : first;
    }
    return first == null ? "none" : "page " + first.getPath();
  }

  @Override
  public void processElement2(SiteScore siteScore, Context context, Collector<String> out) {
    float score = Math.max(0.01f, siteScore.getScore());
    float summed = averageScore * scores.size();
    if (scores.containsKey(siteScore.getSite())) {
      summed -= scores.get(siteScore.getSite());
    }
    scores.put(siteScore.getSite(), score);
    summed += score;
    averageScore = summed / scores.size();
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    int known = 0;
    for (Long path : pages.keys()) {
      known++;
    }
    LOG.info("{} has {} pages.", site.value(), known);
    context.timerService().registerProcessingTimeTimer(time + interval(site.value()));
  }

  private long interval(String of) {
    Float score = scores.get(of);
    if (score == null || averageScore == 0) {
      LOG.debug("No score of {} yet.", of);
      return BASE_INTERVAL;
    }
    float ratio = Math.min(2, Math.max(0.5f, averageScore / score));
    return (long) (BASE_INTERVAL * ratio);
  }
}
