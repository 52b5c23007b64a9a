package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts for teams. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "plays").uid("plays-source").map(Play::of).uid("plays").keyBy(play -> play.team).process(new Teams()).uid("teams").print().uid("out");
    env.execute("teams");
  }
}
