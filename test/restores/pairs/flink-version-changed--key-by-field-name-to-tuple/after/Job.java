package pair;

import common.Purchases;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple1;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Points of customers who buy often. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(purchase -> Tuple1.of(purchase.customer), Types.TUPLE(Types.STRING)).process(new Loyalty()).uid("loyalty").name("Loyalty").print().uid("out");
    env.execute("loyalty");
  }
}
