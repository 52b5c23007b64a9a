package pair;

import common.Feed;
import common.Purchase;
import java.util.Locale;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders")
        .map(Job::parsed).name("Parse").uid("parse")
        .keyBy(purchase -> purchase.customer)
        .process(new CountOf()).name("Count").uid("count")
        .print().uid("out");
    env.execute("orders");
  }

  private static Purchase parsed(Long number) {
    Purchase purchase = Purchase.of(number);
    purchase.customer = purchase.customer.toLowerCase(Locale.ROOT);
    return purchase;
  }
}
