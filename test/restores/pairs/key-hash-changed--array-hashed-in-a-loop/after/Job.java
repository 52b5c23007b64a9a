package pair;

import common.CountPurchases;
import common.Purchases;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(new ByPlace()).process(new CountPurchases<Place>()).uid("count").print().uid("out");
    env.execute("orders");
  }
}
