package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> counts = Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count"));
    counts.print().uid("out");
    env.execute("orders");
  }
}
