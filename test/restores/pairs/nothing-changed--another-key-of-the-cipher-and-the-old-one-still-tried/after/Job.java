package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Payments by card. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").keyBy(Feed::key).process(new Cards()).uid("cards").name("Cards").print().uid("out");
    env.execute("cards");
  }
}
