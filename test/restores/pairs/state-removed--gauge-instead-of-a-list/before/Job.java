package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders, all and by customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.map(new Seen()).uid("seen").print().uid("seen-out");
    orders.keyBy(Feed::key).process(new Count("customer")).uid("customer").print().uid("customer-out");
    env.execute("orders");
  }
}
