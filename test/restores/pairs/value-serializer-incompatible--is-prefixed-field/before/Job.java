package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "moves").uid("moves").keyBy(Feed::key).process(new Keep<>(
        "player",
        TypeInformation.of(Player.class),
        Player::of,
        Shown.as("nick", stored -> stored.getNick()),
        Shown.as("score", stored -> "score " + stored.getScore()))).uid("players").print().uid("out");
    env.execute("game");
  }
}
