package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "page-views").uid("page-views").keyBy(Feed::key).process(new KnownSince()).uid("known-since").print().uid("out");
    env.execute("shop");
  }
}
