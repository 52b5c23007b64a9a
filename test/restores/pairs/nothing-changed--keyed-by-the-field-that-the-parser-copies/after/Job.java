package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the orders of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().enableObjectReuse();
    Feed.of(env, "orders").uid("orders").rebalance().map(Order::of).uid("parse")
        .keyBy(order -> order.customer.id)
        .process(new CountOrders()).uid("count").name("Orders of customers").disableChaining()
        .print().uid("out");
    env.execute("orders");
  }
}
