package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders of regions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders").keyBy(order -> Regions.of(order.country)).process(new CountByRegion()).uid("regions").print().uid("out");
    env.execute("regions");
  }
}
