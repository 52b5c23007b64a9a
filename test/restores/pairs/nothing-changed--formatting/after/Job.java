// Licensed as the rest.
package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    // One environment for all.
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(environment, "orders").uid("orders")
        .keyBy(Feed::key).process(new Work()).uid("count")
        .print().uid("out");
    environment.execute("orders");
  }
}
