package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "devices").uid("devices").keyBy(Feed::key).process(new CountKinds()).uid("kinds").print().uid("out");
    env.execute("kinds");
  }
}
