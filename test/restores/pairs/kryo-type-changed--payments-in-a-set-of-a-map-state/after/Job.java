package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Alerts by rules that come while the job runs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).returns(Rule.class).uid("parse-rules").broadcast(DynamicAlerts.RULES);
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).returns(Payment.class).uid("parse-payments");
    payments.keyBy(payment -> payment.payer).connect(rules).process(new DynamicAlerts()).uid("alerts").name("Dynamic alerts").print().uid("out");
    env.execute("fraud");
  }
}
