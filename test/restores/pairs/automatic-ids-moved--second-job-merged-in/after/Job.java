package pair;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Orders and returns of a shop, in one job to save a cluster. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Orders.build(env);
    Returns.build(env);
    env.execute("shop");
  }
}
