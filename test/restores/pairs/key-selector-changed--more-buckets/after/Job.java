package pair;

import common.Purchases;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).keyBy(Buckets::of).process(new Tally()).uid("tally").print().uid("out");
    env.execute("orders");
  }
}
