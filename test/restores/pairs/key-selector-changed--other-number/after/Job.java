package pair;

import common.Purchases;
import common.RememberBuyer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(purchase -> purchase.seller).process(new RememberBuyer<Long>()).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
