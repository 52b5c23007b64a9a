package pair;

import common.Count;
import common.Feed;
import common.Total;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders, and says who each step is by the platform's helper. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Steps steps = new Steps("shop");
    DataStream<Long> orders = steps.named(Feed.of(env, "orders"), "Orders");
    steps.named(steps.named(orders.keyBy(Feed::key).process(new Count("customer")), "Count Per Customer").print(), "Count Per Customer Out");
    steps.named(steps.named(orders.map(new Total("all")), "Count (All)").print(), "Count (All) Out");
    env.execute("orders");
  }
}
