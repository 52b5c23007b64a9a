package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    Region[] regions = Region.values();
    for (int index = 0; index < regions.length; index++) {
      Region region = regions[index];
      orders.filter(number -> number % 4 == region.rest).uid("of-" + region).keyBy(Feed::key).process(new Count(region.name().toLowerCase(), "count", 1000 * region.rest + 1)).uid("count-" + region).print().uid("out-" + region);
    }
    env.execute("orders");
  }
}
