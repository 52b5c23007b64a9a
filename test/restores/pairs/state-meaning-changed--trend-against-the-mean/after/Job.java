package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The trend of what machines use. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "power")
        .uid("power")
        .map(Power::of)
        .uid("parse")
        .keyBy(power -> power.machine)
        .countWindow(6)
        .process(new Trend())
        .uid("trend")
        .name("Trend of six")
        .print()
        .uid("out");
    env.execute("machines");
  }
}
