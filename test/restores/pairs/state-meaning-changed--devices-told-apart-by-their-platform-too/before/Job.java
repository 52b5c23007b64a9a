package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Logins from devices that nobody has seen. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Login> logins = Feed.of(env, "logins").uid("logins").map(Login::of).returns(Login.class).uid("parse");
    logins.keyBy(login -> login.user).process(new CheckLogins()).uid("check-logins").name("Check logins").print().uid("out");
    env.execute("logins");
  }
}
