package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Who learns every day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "lessons").uid("lessons").keyBy(Feed::key).process(new Streaks()).uid("streaks").name("Streaks").print().uid("out");
    env.execute("streaks");
  }
}
