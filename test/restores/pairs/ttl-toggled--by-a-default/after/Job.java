package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long hours = Long.getLong("ttl.hours", 72L);
    Feed.of(env, "logins").uid("logins").keyBy(Feed::key).process(new Logins(hours)).uid("count-logins").print().uid("out");
    env.execute("orders");
  }
}
