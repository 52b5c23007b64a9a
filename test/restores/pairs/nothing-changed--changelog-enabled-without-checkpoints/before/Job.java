package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Stock of articles in a warehouse. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "deliveries").uid("deliveries").keyBy(Feed::key).process(new Stock()).uid("stock").name("Stock").print().uid("out");
    env.execute("warehouse");
  }
}
