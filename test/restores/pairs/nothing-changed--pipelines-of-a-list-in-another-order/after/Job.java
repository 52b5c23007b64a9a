package pair;

import common.Feed;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders of countries. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    Stream.of("de", "at", "ch").sorted().forEach(country -> count(orders, country));
    env.execute("orders");
  }

  private static void count(DataStream<Order> orders, String country) {
    orders
        .filter(order -> order.country.equals(country))
        .name("orders from " + country)
        .keyBy(order -> order.customer)
        .process(new CountOrders())
        .name("count of " + country)
        .uid("orders-" + country)
        .print()
        .uid("out-" + country);
  }
}
