package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the players of a game. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Match> matches = Feed.of(env, "matches").uid("matches").map(Match::of).uid("parse").filter(match -> match.player != null).uid("of-players");
    matches.keyBy(match -> match.player).process(new Players()).uid("players").name("Players").print().uid("players-out");
    matches.keyBy(match -> match.region).process(new Regions()).uid("regions").name("Regions").print().uid("regions-out");
    env.execute("players");
  }
}
