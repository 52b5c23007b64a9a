package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where users log in. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "logins").uid("logins-source").map(Login::of).uid("logins").keyBy(login -> login.user).process(new Profiles()).uid("profiles").print().uid("out");
    env.execute("profiles");
  }
}
