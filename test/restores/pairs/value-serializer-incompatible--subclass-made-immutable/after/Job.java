package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Payments of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments")
        .uid("payments")
        .map(new Payments())
        .uid("parse")
        .filter(payment -> payment.cents > 0)
        .uid("positive")
        .keyBy(payment -> payment.customer)
        .process(new FirstPayment())
        .uid("first-payment")
        .print()
        .uid("out");
    env.execute("payments");
  }
}
