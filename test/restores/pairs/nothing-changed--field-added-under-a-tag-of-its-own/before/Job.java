package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Charging stations. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "charges").uid("charges").keyBy(Feed::key).process(new Stations()).uid("stations").name("Stations").print().uid("out");
    env.execute("charging");
  }
}
