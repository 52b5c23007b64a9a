package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What shops sell. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    DataStream<Sales> sales = orders.keyBy(order -> order.shop).process(new ShopSales()).uid("shop-sales").name("Shop sales");
    sales.flatMap(new AsLines()).uid("lines").print().uid("out");
    env.execute("sales");
  }
}
