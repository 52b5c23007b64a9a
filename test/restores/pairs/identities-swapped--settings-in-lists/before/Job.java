package pair;

import common.Feed;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.keyBy(Feed::key).process(new Counts(List.of("count"), List.of(1L))).uid("count").print().uid("out");
    orders.keyBy(Feed::key).process(new Counts(List.of("audit"), List.of(1000L))).uid("audit").print().uid("audit-out");
    env.execute("orders");
  }
}
