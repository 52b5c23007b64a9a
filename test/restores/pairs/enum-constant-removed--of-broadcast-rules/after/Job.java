package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Checks payments by rules. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse-payments");
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).uid("parse-rules").broadcast(Check.RULES);
    payments.keyBy(Payment::getAccount).connect(rules).process(new Check()).uid("check").name("Check payments").print().uid("out");
    env.execute("checks");
  }
}
