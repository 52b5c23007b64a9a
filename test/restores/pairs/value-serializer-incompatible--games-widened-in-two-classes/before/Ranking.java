package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the standings of a league. */
final class Ranking extends KeyedProcessFunction<String, Standing, String> {
  private final int top;
  private transient MapState<String, Standing> standings;

  Ranking(int top) {
    this.top = top;
  }

  @Override
  public void open(OpenContext context) {
    standings = getRuntimeContext().getMapState(new MapStateDescriptor<>("standings", Types.STRING, TypeInformation.of(Standing.class)));
  }

  @Override
  public void processElement(Standing standing, Context context, Collector<String> out) throws Exception {
    Standing before = standings.get(standing.player);
    standings.put(standing.player, standing);
    int players = 0;
    for (String player : standings.keys()) {
      players++;
    }
    out.collect(Line.of("games", standing.player, standing.games));
    out.collect(Line.of("shown", standing.player, standing.shown));
    out.collect(Line.of("known", standing.player, before == null ? "none" : before.player + " of " + before.league + (players > top ? " (of many)" : "")));
  }
}
