package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the logins of each user. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "logins").uid("logins").map(Feed::key).uid("users").keyBy(user -> user).process(new Logins()).uid("logins-counted").print().uid("out");
    env.execute("logins");
  }
}
