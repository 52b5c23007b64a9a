package pair;

import common.Count;
import common.Feed;
import common.Total;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<String> counts = orders.keyBy(Feed::key).process(new Count("count")).uid("count");
    DataStream<String> totals = orders.map(new Total("total")).uid("total");
    totals.map(String::trim).print();
    counts.map(String::trim).name("metrics").print();
    env.execute("orders");
  }
}
