package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Prices of articles. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "offers").uid("offers").map(Offer::of).returns(Offer.class).uid("parse")
        .keyBy(Offer::getArticle).process(new SteadyPrices()).uid("steady").name("Steady prices").print().uid("out");
    env.execute("prices");
  }
}
