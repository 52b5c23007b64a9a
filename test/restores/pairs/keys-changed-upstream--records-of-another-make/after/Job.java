package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders")
        .map(Sale::of).name("Parse").uid("parse")
        .keyBy(sale -> sale.getBuyer().getName())
        .process(new CountOf()).name("Count").uid("count")
        .print().uid("out");
    env.execute("orders");
  }
}
