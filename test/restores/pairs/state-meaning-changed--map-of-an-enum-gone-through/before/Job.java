package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up what households use by tariffs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "meters")
        .uid("meters")
        .map(Used::of)
        .uid("parse")
        .keyBy(used -> used.household)
        .process(new Totals())
        .uid("totals")
        .name("Totals")
        .print()
        .uid("out");
    env.execute("meters");
  }
}
