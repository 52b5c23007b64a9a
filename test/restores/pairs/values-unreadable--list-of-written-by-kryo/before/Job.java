package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "views").uid("views").keyBy(Feed::key).process(new RecentlyViewed()).uid("recently-viewed").print().uid("out");
    env.execute("shop");
  }
}
