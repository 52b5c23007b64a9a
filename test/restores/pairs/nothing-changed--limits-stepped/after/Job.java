package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.keyBy(Feed::key).process(new Limited("low", 2)).uid("low").print().uid("low-out");
    orders.keyBy(Feed::key).process(new Limited("middle", 3)).uid("middle").print().uid("middle-out");
    orders.keyBy(Feed::key).process(new Limited("high", 4)).uid("high").print().uid("high-out");
    orders.keyBy(Feed::key).process(new Limited("highest", 5)).uid("highest").print().uid("highest-out");
    env.execute("orders");
  }
}
