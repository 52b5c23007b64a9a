package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps to whom somebody pays. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments-source").map(Payment::of).uid("payments").keyBy(payment -> payment.payer).process(new Payees()).uid("payees").print().uid("out");
    env.execute("payees");
  }
}
