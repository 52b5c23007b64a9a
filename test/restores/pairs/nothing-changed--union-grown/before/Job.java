package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> web = Feed.of(env, "web").uid("web").filter(number -> number % 2 == 0).uid("even");
    DataStream<Long> shop = Feed.of(env, "shop").uid("shop").filter(number -> number % 2 == 1).uid("odd");
    web.union(shop).keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
