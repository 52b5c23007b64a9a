package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the best scores of each player. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "games").uid("games").map(Game::of).uid("parse").keyBy(game -> game.player).process(new BestScores()).uid("best").print().uid("out");
    env.execute("scores");
  }
}
