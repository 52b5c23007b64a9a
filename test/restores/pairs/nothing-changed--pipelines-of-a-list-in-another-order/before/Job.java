package pair;

import common.Feed;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders of countries. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    for (String country : List.of("de", "at", "ch")) {
      orders
          .filter(order -> order.country.equals(country))
          .keyBy(order -> order.customer)
          .process(new CountOrders())
          .uid("orders-" + country)
          .print()
          .uid("out-" + country);
    }
    env.execute("orders");
  }
}
