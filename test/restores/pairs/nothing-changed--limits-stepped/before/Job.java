package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.keyBy(Feed::key).process(new Limited("low", 1)).uid("low").print().uid("low-out");
    orders.keyBy(Feed::key).process(new Limited("middle", 2)).uid("middle").print().uid("middle-out");
    orders.keyBy(Feed::key).process(new Limited("high", 3)).uid("high").print().uid("high-out");
    env.execute("orders");
  }
}
