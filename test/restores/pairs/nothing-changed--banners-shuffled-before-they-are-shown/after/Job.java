package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Banners on pages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(new Rotate()).uid("rotate").name("Rotate banners").print().uid("out");
    env.execute("banners");
  }
}
