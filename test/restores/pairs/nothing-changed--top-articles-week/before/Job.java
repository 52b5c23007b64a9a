package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sales").uid("sales").keyBy(Feed::key).process(new TopArticles()).uid("top").print().uid("out");
    env.execute("top articles");
  }
}
