package pair;

import common.CountPurchases;

import common.Purchase;
import common.Purchases;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env)
        .keyBy(purchase -> Tuple3.of(purchase.customer, purchase.shop, purchase.buyer), TypeInformation.of(new TypeHint<Tuple3<String, String, Long>>() {}))
        .process(new CountPurchases<>())
        .uid("count")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
