package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import pair.rules.Rule;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Login> logins = Feed.of(env, "logins").uid("logins").map(Login::of).uid("parse-logins");
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rules::read).uid("parse-rules").broadcast(Rules.STATE);
    logins.keyBy(login -> login.user).connect(rules).process(new ApplyRules()).uid("apply-rules").print().uid("out");
    env.execute("login rules");
  }
}
