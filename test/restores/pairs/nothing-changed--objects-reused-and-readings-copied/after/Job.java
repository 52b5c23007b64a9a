package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Compares each reading of a sensor with the one before. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings").uid("readings").map(new ParseReading()).uid("parse").map(new PreviousReading()).uid("previous").print().uid("out");
    env.execute("sensors");
  }
}
