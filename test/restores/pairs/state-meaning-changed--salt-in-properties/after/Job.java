package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts visits of guests without keeping their names. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "check-ins")
        .uid("check-ins")
        .map(CheckIn::of)
        .uid("parse")
        .keyBy(checkIn -> checkIn.hotel)
        .process(new Visits())
        .uid("visits")
        .name("Visits")
        .print()
        .uid("out");
    env.execute("guests");
  }
}
