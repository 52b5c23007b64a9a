package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Thins out temperatures of cold stores. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "temperatures")
        .uid("temperatures")
        .map(Temperature::of)
        .uid("parse")
        .keyBy(temperature -> temperature.store)
        .process(new Batches())
        .uid("batches")
        .name("Batches")
        .print()
        .uid("out");
    env.execute("cold stores");
  }
}
