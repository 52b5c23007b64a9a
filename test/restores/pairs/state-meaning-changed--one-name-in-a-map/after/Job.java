package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps how each film is rated. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "ratings").uid("ratings").map(Rating::of).uid("parse").keyBy(rating -> rating.film).process(new Rated()).uid("rated").print().uid("out");
    env.execute("ratings");
  }
}
