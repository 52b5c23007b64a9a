package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the payments of each card. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse").keyBy(payment -> payment.card).process(new WatchCard()).uid("watch-card").print().uid("out");
    env.execute("cards");
  }
}
