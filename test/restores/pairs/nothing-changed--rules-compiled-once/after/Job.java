package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Finds logins of bots. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Login> logins = Feed.of(env, "logins").uid("logins").map(Login::of).uid("parse-logins");
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).uid("parse-rules").broadcast(Bots.RULES);
    logins.keyBy(login -> login.user).connect(rules).process(new Bots()).uid("bots").name("Bots").print().uid("bots-out");
    logins.keyBy(login -> login.tenant).process(new Tenants()).uid("tenants").name("Tenants").print().uid("tenants-out");
    env.execute("logins");
  }
}
