package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Long, String> orders = Feed.of(env, "orders").uid("orders").keyBy(Feed::key);
    orders.process(new Count("count")).uid("count").print().uid("out");
    orders.enableAsyncState().process(new Latest()).uid("latest").print().uid("latest-out");
    env.execute("orders");
  }
}
