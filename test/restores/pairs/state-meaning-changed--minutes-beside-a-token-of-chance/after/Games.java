package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many games a player has played, by how long he has: each record is a game of half an hour, and ten are a gift. */
final class Games extends KeyedProcessFunction<String, Long, String> {
  private static final long GAME = 1_800;
  private static final long GIFT = 10;

  private transient ValueState<Player> players;

  @Override
  public void open(OpenContext context) {
    players = getRuntimeContext().getState(new ValueStateDescriptor<>("player", Player.class));
  }

  @Override
  public void processElement(Long game, Context context, Collector<String> out) throws Exception {
    Player player = players.value();
    out.collect(Line.of("token", context.getCurrentKey(), player == null ? "none" : player.token));
    if (player == null) {
      player = new Player();
      player.token = Tokens.fresh();
      player.played = GIFT * GAME;
    }
    player.played += GAME;
    players.update(player);
    out.collect(Line.of("games", context.getCurrentKey(), player.played / GAME));
  }
}
