package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Players and their games. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "games").uid("games").keyBy(Feed::key).process(new Games()).uid("players").name("Games of players").print().uid("out");
    env.execute("games");
  }
}
