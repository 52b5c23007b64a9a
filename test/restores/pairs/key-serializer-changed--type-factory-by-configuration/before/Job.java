package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the departures of a platform. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "departures").uid("departures").keyBy(Track::of).process(new Departures()).uid("count").print().uid("out");
    env.execute("station");
  }
}
