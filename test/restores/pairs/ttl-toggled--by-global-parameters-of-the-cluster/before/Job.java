package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts failed logins. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "logins").uid("logins").keyBy(Feed::key).process(new FailedLogins()).uid("failed-logins").print().uid("out");
    env.execute("logins");
  }
}
