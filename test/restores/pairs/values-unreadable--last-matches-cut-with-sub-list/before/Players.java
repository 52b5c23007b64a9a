package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows players. */
final class Players extends KeyedProcessFunction<String, Match, String> {
  private static final int KEPT = 5;
  private transient ValueState<Player> players;

  @Override
  public void open(OpenContext context) {
    players = getRuntimeContext().getState(new ValueStateDescriptor<>("player", Player.class));
  }

  @Override
  public void processElement(Match match, Context context, Collector<String> out) throws Exception {
    Player player = players.value();
    if (player == null) {
      player = new Player();
      player.name = match.player;
    }
    player.matches++;
    player.wins += match.won ? 1 : 0;
    player.lastMatches.add(0, match.id);
    while (player.lastMatches.size() > KEPT) {
      player.lastMatches.remove(player.lastMatches.size() - 1);
    }
    players.update(player);
    out.collect(Line.of("matches", player.name, player.matches));
  }
}
