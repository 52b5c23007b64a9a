package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Rides of scooters. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "rides").uid("rides").map(Ride::of).uid("parse").keyBy(Ride::getScooter).process(new Scooters()).uid("scooters").print().uid("out");
    env.execute("scooters");
  }
}
