package pair;

import common.Purchases;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Points of customers who buy often. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy("customer").process(new Loyalty()).uid("loyalty").name("Loyalty").print().uid("out");
    env.execute("loyalty");
  }
}
