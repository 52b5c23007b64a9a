package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the orders of each shop by days. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse").keyBy(order -> order.shop).process(new OrdersByDay()).uid("orders-by-day").name("Orders by day").print().uid("out");
    env.execute("orders");
  }
}
