package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches sensors. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "measurements")
        .uid("measurements-source")
        .map(Measurement::of)
        .uid("measurements")
        .keyBy(measurement -> measurement.sensor)
        .process(new Sensors())
        .uid("sensors")
        .print()
        .uid("out");
    env.execute("sensors");
  }
}
