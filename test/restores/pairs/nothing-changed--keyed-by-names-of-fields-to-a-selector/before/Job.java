package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders by customer and by what is ordered. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    orders.keyBy("tenant", "customer").flatMap(new CountOrders()).uid("by-customer").print().uid("by-customer-out");
    orders.keyBy("goods").flatMap(new CountGoods()).uid("by-goods").print().uid("by-goods-out");
    env.execute("orders");
  }
}
