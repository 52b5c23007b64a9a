package pair;

import common.Feed;
import common.Purchase;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders")
        .map(Purchase::of).name("Parse").uid("parse")
        .keyBy(purchase -> purchase.customer)
        .process(new CountOf()).name("Count").uid("count")
        .print().uid("out");
    env.execute("orders");
  }
}
