package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The largest payments. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments-source").map(Payment::of).uid("payments").keyBy(payment -> payment.payer).process(new Largest()).uid("largest").print().uid("out");
    env.execute("largest");
  }
}
