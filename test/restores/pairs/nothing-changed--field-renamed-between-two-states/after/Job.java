package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is sold. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders")
        .uid("orders-source")
        .map(Order::of)
        .uid("orders")
        .keyBy(order -> order.customer)
        .process(new Once())
        .uid("once")
        .keyBy(Accepted::article)
        .process(new Sales())
        .uid("sales")
        .print()
        .uid("out");
    env.execute("sales");
  }
}
