package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Kilometres and trips of cars. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "trips").uid("trips").keyBy(Job::carOf).process(new Mileage()).uid("mileage").print().uid("out");
    env.execute("cars");
  }

  private static String carOf(Long trip) {
    return "car-" + trip % 5;
  }
}
