package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What level a player has, by how long he has played: each record is a game of half an hour. */
final class Levels extends KeyedProcessFunction<String, Long, String> {
  private static final long GAME = 30;
  private static final long HOUR = 60;

  private transient ValueState<Player> players;

  @Override
  public void open(OpenContext context) {
    players = getRuntimeContext().getState(new ValueStateDescriptor<>("player", Player.class));
  }

  @Override
  public void processElement(Long game, Context context, Collector<String> out) throws Exception {
    Player player = players.value();
    out.collect(Line.of("token", context.getCurrentKey(), player == null ? "none" : player.token));
    out.collect(Line.of("level", context.getCurrentKey(), player == null ? "newcomer" : level(player.played)));
    if (player == null) {
      player = new Player();
      player.token = Tokens.fresh();
    }
    player.played += GAME;
    players.update(player);
  }

  private static String level(long played) {
    return played >= 10 * HOUR ? "veteran" : "rookie";
  }
}
