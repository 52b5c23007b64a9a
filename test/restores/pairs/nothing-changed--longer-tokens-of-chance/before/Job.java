package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Players and their levels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "games").uid("games").keyBy(Feed::key).process(new Levels()).uid("levels").name("Levels").print().uid("out");
    env.execute("levels");
  }
}
