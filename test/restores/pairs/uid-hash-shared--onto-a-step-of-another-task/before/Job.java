package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what lies in a store. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "goods").uid("goods").keyBy(Feed::key).process(new Goods()).uid("stock").name("Stock").rebalance().map(new Layout()).uid("layout").name("Layout").print().uid("out");
    env.execute("store");
  }
}
