package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says for how long the sensors of a cold store have stood still. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse")
        .map(new OneDigit()).name("One digit").uid("one-digit")
        .keyBy(reading -> reading.sensor)
        .process(new Steady()).uid("steady")
        .print().uid("out");
    env.execute("cold-store");
  }
}
