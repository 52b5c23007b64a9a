package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Pipeline pipeline = new Pipeline(Feed.of(env, "orders").uid("orders"));
    pipeline.counted("count", 1, "out");
    pipeline.counted("audit", 1000, "audit-out");
    env.execute("orders");
  }
}
