package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders");
    numbers.keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    numbers.keyBy(Feed::key).process(new Count("audit")).uid("audit").print().uid("audit-out");
    env.execute("orders");
  }
}
