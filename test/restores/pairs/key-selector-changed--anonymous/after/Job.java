package pair;

import common.CountPurchases;
import common.Purchase;
import common.Purchases;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(new KeySelector<Purchase, String>() {
      @Override
      public String getKey(Purchase purchase) {
        return new StringBuilder().append(purchase.customer).append('/').append(purchase.shop).toString();
      }
    }).process(new CountPurchases<String>()).uid("count").print().uid("out");
    env.execute("orders");
  }
}
