package pair;

import common.CountPurchases;
import common.Feed;
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
        .keyBy(purchase -> Tuple2.of(purchase.customer, purchase.shop), TypeInformation.of(new TypeHint<Tuple2<String, String>>() {}))
        .process(new CountPurchases<>())
        .uid("count")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
