package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "accounts").uid("accounts").keyBy(Feed::key).process(new Remember()).uid("remember").print().uid("out");
    env.execute("accounts");
  }
}
