package pair;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What becomes of claims. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Claims.of(env).keyBy(claim -> claim.number).process(new Follow()).uid("follow").print().uid("out");
    env.execute("claims");
  }
}
