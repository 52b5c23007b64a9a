package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Who may come to the gym. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "gates")
        .uid("gates")
        .map(Use::of)
        .uid("uses")
        .filter(use -> use.getDay() != null)
        .uid("dated-uses")
        .keyBy(Use::getMember)
        .flatMap(new Subscriptions())
        .uid("subscriptions")
        .name("Subscriptions")
        .print()
        .uid("out");
    env.execute("gym");
  }
}
