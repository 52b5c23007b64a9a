package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says when a user comes with another device. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "logins").uid("logins").map(Login::of).uid("parse").keyBy(login -> login.user).process(new OtherDevice()).uid("other-device").print().uid("out");
    env.execute("devices");
  }
}
