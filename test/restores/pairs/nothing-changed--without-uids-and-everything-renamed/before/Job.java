package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").map(Order::of);
    orders.keyBy(order -> order.customer).map(new CustomerCounter()).print();
    orders.keyBy(order -> order.shop).map(new ShopCounter()).print();
    env.execute("orders");
  }
}
