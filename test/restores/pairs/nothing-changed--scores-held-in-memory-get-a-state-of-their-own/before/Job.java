package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Chooses what pages are read next. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Page> pages = Feed.of(env, "pages").uid("pages").map(Page::of).uid("parse-pages");
    DataStream<SiteScore> scores = Feed.of(env, "scores").uid("scores").map(SiteScore::of).uid("parse-scores");
    pages.connect(scores).keyBy(Page::getSite, SiteScore::getSite).process(new Frontier()).uid("frontier").name("Frontier").print().uid("out");
    env.execute("frontier");
  }
}
