package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts payments, and those above the limit of their country. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments-source").map(Payment::of).uid("payments").keyBy(payment -> payment.account).process(new LargePayments()).uid("large-payments").print().uid("out");
    env.execute("large payments");
  }
}
