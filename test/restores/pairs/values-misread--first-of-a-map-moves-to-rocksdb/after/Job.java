package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the few names that visitors go by. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(new Names()).uid("names").print().uid("out");
    env.execute("visitors");
  }
}
