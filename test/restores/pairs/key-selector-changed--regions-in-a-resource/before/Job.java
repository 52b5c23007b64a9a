package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders by regions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse");
    orders.keyBy(order -> Regions.of(order.postcode)).process(new OrdersByRegion()).uid("orders-by-region").name("Orders by region").print().uid("out");
    env.execute("orders");
  }
}
