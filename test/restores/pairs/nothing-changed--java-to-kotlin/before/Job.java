package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows subscriptions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Payment> payments = Feed.of(env, "payments").uid("payments").name("Payments").map(Payment::of).uid("parse").name("Parse");
    payments.keyBy(payment -> payment.subscriber).process(new Subscriptions()).uid("subscriptions").name("Subscriptions").print().uid("subscriptions-out").name("Out");
    payments.keyBy(payment -> payment.plan).process(new PaidOfPlan()).uid("plans").name("Paid of a plan").print().uid("plans-out").name("Out");
    env.execute("subscriptions");
  }
}
