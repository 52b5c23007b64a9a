package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts attempts to open a door. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "attempts").uid("attempts").keyBy(Feed::key).process(new Attempts()).uid("attempts-of-doors").print().uid("out");
    env.execute("doors");
  }
}
