package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps baskets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse");
    orders.keyBy(order -> order.customer).process(new Baskets()).uid("baskets").name("Baskets").print().uid("out");
    orders.filter(order -> order.postcode < 0).uid("odd").print().uid("odd-out");
    env.execute("baskets");
  }
}
