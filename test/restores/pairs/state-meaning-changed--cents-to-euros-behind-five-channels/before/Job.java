package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the orders of shops in all channels. */
public final class Job {
  private static final String[] CHANNELS = {"web", "app", "phone", "shop", "partners"};

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> all = null;
    for (String channel : CHANNELS) {
      DataStream<Order> orders = Feed.of(env, channel).uid(channel).map(new ParseOrder(channel)).uid(channel + "-parse");
      all = all == null ? orders : all.union(orders);
    }
    all.keyBy(order -> order.shop).process(new Trend()).uid("trend").name("Trend").print().uid("out");
    env.execute("orders");
  }
}
