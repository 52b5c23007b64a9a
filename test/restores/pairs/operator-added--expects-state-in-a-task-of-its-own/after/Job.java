package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    orders.map(new Committer()).disableChaining().uid("committer").print().uid("committed");
    env.execute("orders");
  }
}
