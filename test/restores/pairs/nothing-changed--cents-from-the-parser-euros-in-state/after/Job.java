package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse")
        .keyBy(order -> order.customer)
        .process(new Spent()).uid("spent")
        .print().uid("out");
    env.execute("orders");
  }
}
