package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").connect(Feed.of(env, "returns").uid("returns")).keyBy(Feed::key, Feed::key).flatMap(new Both()).uid("both").print().uid("out");
    env.execute("orders");
  }
}
