package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bills that are paid bit by bit. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").keyBy(Feed::key).process(new Bills()).uid("bills").name("Bills").print().uid("out");
    env.execute("bills");
  }
}
