package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the orders of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse")
        .keyBy(order -> order.customerId)
        .process(new CountOrders()).uid("count").name("count")
        .print().uid("out");
    env.execute("orders");
  }
}
