package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the discount of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse").keyBy(order -> order.customer).process(new Discounts()).uid("discounts").print().uid("out");
    env.execute("discounts");
  }
}
