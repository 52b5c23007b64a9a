package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Payments, each counted once. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments")
        .uid("payments")
        .map(Payment::of)
        .returns(Payment.class)
        .uid("parse")
        .keyBy(payment -> payment.account)
        .flatMap(new Once())
        .uid("once")
        .name("Once")
        .print()
        .uid("out");
    env.execute("payments");
  }
}
