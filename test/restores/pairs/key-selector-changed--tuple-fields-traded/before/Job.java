package pair;

import common.CountPurchases;
import common.Purchases;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(purchase -> Tuple2.of(purchase.customer, purchase.shop), Types.TUPLE(Types.STRING, Types.STRING)).process(new CountPurchases<Tuple2<String, String>>()).uid("count").print().uid("out");
    env.execute("orders");
  }
}
