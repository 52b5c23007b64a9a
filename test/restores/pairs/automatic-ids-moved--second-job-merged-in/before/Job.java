package pair;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Orders of a shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Orders.build(env);
    env.execute("orders");
  }
}
