package pair;

import common.Line;
import java.util.HashSet;
import java.util.Set;
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
  private transient ValueState<Float> siteScore;
  private transient Set<String> scoredSites;
  private transient float averageScore;

  @Override
  public void open(OpenContext context) throws Exception {
    pages = getRuntimeContext().getMapState(new MapStateDescriptor<>("pages", TypeInformation.of(new TypeHint<Long>() {}), TypeInformation.of(new TypeHint<Page>() {})));
    met = getRuntimeContext().getState(new ValueStateDescriptor<>("met", TypeInformation.of(new TypeHint<Long>() {})));
    site = getRuntimeContext().getState(new ValueStateDescriptor<>("site", TypeInformation.of(new TypeHint<String>() {})));
    siteScore = getRuntimeContext().getState(new ValueStateDescriptor<>("site-score", TypeInformation.of(new TypeHint<Float>() {})));
    scoredSites = new HashSet<>();
    averageScore = 0;
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

  /**
   * A site may be met here for the first time, may have been met before, or only at a timer since the last restore: there may be a score of it in state
   * that is not in the average yet.
   */
  @Override
  public void processElement2(SiteScore given, Context context, Collector<String> out) throws Exception {
    float score = Math.max(0.01f, given.getScore());
    String of = given.getSite();
    LOG.debug("The score of {} is {}.", of, score);
    float summed = averageScore * scoredSites.size();
    if (scoredSites.contains(of)) {
      summed -= siteScore.value();
    }
    siteScore.update(score);
    scoredSites.add(of);
    summed += score;
    averageScore = summed / scoredSites.size();
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    int known = 0;
    for (Long path : pages.keys()) {
      known++;
    }
    LOG.info("{} has {} pages.", site.value(), known);
    String of = site.value();
    addToAverage(of);
    context.timerService().registerProcessingTimeTimer(time + interval(of));
  }

  /** Takes the score of a site into the average that was restored and is not in it yet. */
  private void addToAverage(String of) throws Exception {
    if (scoredSites.contains(of)) {
      return;
    }
    Float score = siteScore.value();
    // No score may have come of it yet.
    if (score != null) {
      float summed = averageScore * scoredSites.size() + score;
      scoredSites.add(of);
      averageScore = summed / scoredSites.size();
    }
  }

  private long interval(String of) throws Exception {
    Float score = siteScore.value();
    if (score == null || averageScore == 0) {
      LOG.debug("No score of {} yet.", of);
      return BASE_INTERVAL;
    }
    float ratio = Math.min(2, Math.max(0.5f, averageScore / score));
    return (long) (BASE_INTERVAL * ratio);
  }
}
