package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Holds payments against the limits of their kind. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse-payments");
    BroadcastStream<Limit> limits = Feed.of(env, "limits").uid("limits").filter(Limit::isSet).uid("set-limits").map(Limit::of).uid("parse-limits").broadcast(HoldAgainst.LIMITS);
    payments.keyBy(payment -> payment.account).connect(limits).process(new HoldAgainst()).uid("hold-against").name("Hold against limits").print().uid("out");
    env.execute("limits");
  }
}
