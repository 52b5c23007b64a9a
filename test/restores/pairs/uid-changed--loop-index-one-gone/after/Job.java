package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    String[] channels = {"shop", "phone"};
    for (int index = 0; index < channels.length; index++) {
      orders.keyBy(Feed::key).process(new Count(channels[index], "count", 1000 * channels[index].length())).uid("channel-" + index).print().uid("out-" + index);
    }
    env.execute("orders");
  }
}
