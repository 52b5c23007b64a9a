package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Screens payments. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").flatMap(new Screening()).uid("screening").name("Screening").print().uid("out");
    env.execute("payments");
  }
}
