package pair;

import common.CountPurchases;
import common.Feed;
import common.Purchases;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env)
        .keyBy(Party::of, TypeInformation.of(Party.class))
        .process(new CountPurchases<>())
        .uid("count")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
