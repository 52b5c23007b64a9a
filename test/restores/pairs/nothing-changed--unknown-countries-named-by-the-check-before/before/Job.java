package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the payments of a card since it was last in another country. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse")
        .filter(payment -> payment.amount > 0).uid("of-something")
        .keyBy(payment -> payment.card)
        .process(new Stay()).uid("stay")
        .print().uid("out");
    env.execute("payments");
  }
}
