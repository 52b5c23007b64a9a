package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders. */
final class Orders {
  private Orders() {}

  static void build(StreamExecutionEnvironment env) {
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("orders")).name("Count orders").print();
  }
}
