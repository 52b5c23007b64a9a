package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "devices").uid("devices").keyBy(Feed::key).process(new CountKinds()).uid("kinds").print().uid("out");
    Feed.of(env, "heartbeats").uid("heartbeats").map(number -> "beat " + number).uid("beats").print().uid("beats-out");
    env.execute("kinds");
  }
}
