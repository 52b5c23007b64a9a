package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Gives each user a session. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").map(Feed::key).uid("users").keyBy(user -> user).process(new Sessions()).uid("sessions").print().uid("out");
    env.execute("sessions");
  }
}
