package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.disableOperatorChaining();
    Feed.of(env, "orders").keyBy(Feed::key).process(new Count("count")).print().setParallelism(2);
    env.execute("orders");
  }
}
