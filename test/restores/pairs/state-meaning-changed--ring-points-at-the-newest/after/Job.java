package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How fast logins of an account follow each other. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Login> logins = Feed.of(env, "logins").uid("logins").map(Login::of).returns(Login.class).uid("parse");
    logins.keyBy(login -> login.account).process(new Bursts()).uid("bursts").name("Bursts of logins").print().uid("out");
    env.execute("logins");
  }
}
