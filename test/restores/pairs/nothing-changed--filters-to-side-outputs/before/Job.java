package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<Long> even = orders.filter(number -> number % 2 == 0).uid("even");
    DataStream<Long> odd = orders.filter(number -> number % 2 == 1).uid("odd");
    even.keyBy(Feed::key).process(new Count("even", "count", 100)).uid("even-count").print().uid("even-out");
    odd.keyBy(Feed::key).process(new Count("odd", "count", 1)).uid("odd-count").print().uid("odd-out");
    env.execute("orders");
  }
}
