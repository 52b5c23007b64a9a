package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").filter(number -> number >= 0).map(number -> number + 1).keyBy(Feed::key).process(new Count("count")).print();
    env.execute("orders");
  }
}
