package pair;

import common.Purchase;
import common.Purchases;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Purchase> purchases = Purchases.of(env);
    purchases.keyBy(purchase -> purchase.customer).connect(purchases.keyBy(purchase -> purchase.customer)).process(new Work()).uid("count").print().uid("out");
    env.execute("orders");
  }
}
