package pair;

import common.Count;
import common.Feed;
import java.util.UUID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).uid("count").map(line -> line).uid("pre-commit-" + UUID.randomUUID()).print().uid("out");
    env.execute("orders");
  }
}
