package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import pair.orders.MatchOrders;
import pair.orders.Order;
import pair.orders.OrderTypeInfo;

/** Matches orders to buy with orders to sell. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().enableObjectReuse();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(new OrderTypeInfo()).uid("parse");
    orders.keyBy(order -> order.symbol).process(new MatchOrders(20)).uid("match").name("Match orders").print().uid("out");
    env.execute("matching");
  }
}
